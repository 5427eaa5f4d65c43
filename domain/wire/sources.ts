/** The agencies and desks of `assets/credit-lines.json`, ready to be looked up. */
import { z } from 'zod';
import file from '../../assets/credit-lines.json' with { type: 'json' };

const fileSchema = z.strictObject({
  desks: z.array(z.string().min(1)),
  /** A credit line that ends so is a desk's, whatever stands before (`Sukkur Bureau`). */
  deskEndings: z.array(z.string().min(1)),
  /** An unlisted source in a dateline's brackets that ends so is an agency (`Ridge News`). */
  agencyEndings: z.array(z.string().min(1)),
  agencies: z.array(z.strictObject({ name: z.string().min(1), aliases: z.array(z.string().min(1)) })),
});
const { desks, deskEndings, agencyEndings, agencies } = fileSchema.parse(file);

const deskNames = new Set(desks.map(fold));
const agencyNames = new Map(
  agencies.flatMap(({ name, aliases }) => [name, ...aliases].map((text) => [fold(text), name])),
);
const deskEnding = new RegExp(`(^|\\s)(${deskEndings.join('|')})$`, 'i');
const agencyEnding = new RegExp(`\\s(${agencyEndings.join('|')})$`, 'i');

/** The agency's short name (`Associated Press` → `AP`); null if the text names no agency in the file. */
export function agencyOf(text: string): string | null {
  return agencyNames.get(fold(text)) ?? null;
}

/** True for a desk of the file, and for what ends as desks do (`Swat Correspondent`). */
export function isDesk(text: string): boolean {
  return deskNames.has(fold(text)) || (text.trim().split(/\s+/).length <= 4 && deskEnding.test(text.trim()));
}

/** True if the name ends as agencies' names do; no proof by itself. */
export function looksLikeAgency(text: string): boolean {
  return agencyEnding.test(text.trim());
}

/** Desks and agencies of the file with their spellings, longest first: how a line may begin. */
export const SOURCE_NAMES: readonly string[] = [
  ...desks,
  ...agencies.flatMap(({ name, aliases }) => [name, ...aliases]),
].sort((one, other) => other.length - one.length);

/** Only ends and white space vary; `AP` is an agency, `ap` is a misprint that still means it. */
function fold(text: string): string {
  return text.trim().replace(/\s+/gu, ' ').toLowerCase();
}
