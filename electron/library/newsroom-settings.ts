import { z } from 'zod';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type Settings, settingsSchema } from '../../domain/settings.ts';
import type { OpenNewsroomFailure } from '../../ipc/newsroom-requests.ts';
import { fileOf, LAYOUT } from './newsroom-layout.ts';
import { readRegularFile } from './read-regular-file.ts';
import { textFromBytes } from './read-story-file.ts';

const MAX_SETTINGS_BYTES = 1_000_000;
const FORMAT = 1;

/** Reads `newsroom.json`, by which a folder says that it is a newsroom. */
export async function readSettings(root: string): Promise<Result<Settings, OpenNewsroomFailure>> {
  const file = await readRegularFile(fileOf(root, LAYOUT.settings), MAX_SETTINGS_BYTES);
  if (!file.ok) {
    if (file.failure.kind === 'missing') return fail({ kind: 'not-a-newsroom', folder: root });
    return fail({ kind: 'not-readable', folder: root, reason: `${LAYOUT.settings}: ${file.failure.reason}` });
  }
  const invalid = (reason: string) => fail({ kind: 'settings-invalid' as const, folder: root, reason });
  const text = textFromBytes(file.value.bytes);
  if (text === null) return invalid('It is not UTF-8 text.');
  const value = valueFromJson(text);
  if (value === undefined) return invalid('It is not JSON.');
  if (formatOf(value) > FORMAT) return fail({ kind: 'too-new', folder: root });
  const settings = settingsSchema.safeParse(value);
  return settings.success ? ok(settings.data) : invalid(z.prettifyError(settings.error));
}

/** The text of `newsroom.json`. */
export function textFromSettings(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** The choices on which the cards in the index depend, as one text to compare. */
export function cardSettings(settings: Settings): string {
  const { excerptKeeps, excerptWords, homeTowns, qualifiedTowns, cities, townsByStyle, datelinePrinting } = settings;
  return JSON.stringify([
    excerptKeeps,
    excerptWords,
    homeTowns,
    qualifiedTowns,
    cities,
    townsByStyle,
    datelinePrinting,
  ]);
}

/** The value that a JSON text means; undefined if it is none. */
export function valueFromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const formatSchema = z.looseObject({ format: z.number() });
function formatOf(value: unknown): number {
  const parsed = formatSchema.safeParse(value);
  return parsed.success ? parsed.data.format : 0;
}
