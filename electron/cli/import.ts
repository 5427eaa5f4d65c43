import { parseArgs } from 'node:util';
import { ok, type Result } from '../../domain/result.ts';
import type { SaveFailure } from '../../ipc/save-failure.ts';
import { addFoundStory } from '../importing/add-found-story.ts';
import type { FoundStory } from '../importing/found-story.ts';
import { type FileReading, readImport } from '../importing/import-file.ts';
import { type EarlierStory, type ImportedOnce, importOnce } from '../importing/import-once.ts';
import { type ImportOptions, importOptions } from '../importing/import-options.ts';
import { filesToImport, readImportFile } from '../importing/import-sources.ts';
import type { TakenFurniture } from '../importing/take-furniture.ts';
import type { Newsroom } from '../library/newsroom.ts';
import { badUsage, COMMON_HELP, COMMON_OPTIONS, type Command, commonChoices, printJson } from './command.ts';
import type { Terminal } from './terminal.ts';
import { saveFailureText, withNewsroom } from './with-newsroom.ts';

/** What became of one story, or of a file that holds none. */
type ImportResult =
  | {
      readonly ok: true;
      readonly file: string;
      readonly format: string;
      readonly encoding: string;
      readonly id: string;
      readonly headline: string;
      readonly leftOver: readonly string[];
      readonly taken: TakenFurniture;
      /** The story of an earlier text of the same file. */
      readonly laterThan: EarlierStory | null;
    }
  | {
      readonly ok: true;
      readonly file: string;
      readonly kind: 'imported-before';
      readonly id: string;
      readonly headline: string;
    }
  | { readonly ok: false; readonly file: string; readonly kind: string; readonly reason: string };

type MadeResult = Extract<ImportResult, { readonly ok: true; readonly format: string }>;

export const importCommand: Command = {
  name: 'import',
  summary: 'add stories from files',
  help: `Usage: dateline import FILE… [--newsroom DIR]
       dateline import - [--newsroom DIR] < COPY

Adds the stories in the files as drafts and prints a line a story. A folder stands for all files in it; “-”
reads from standard input. The format is told by the content, then by the extension: wire copy or a whole
copied page as plain text, HTML, ninjs 1 to 3, NITF, NewsML-G2, and Dateline's own story files.

A file that was imported before and is unchanged makes no second story; one that has changed makes a story of its
own and names the earlier one.

A copied page also gives the newsroom its Recent Posts as outside entries, its cookie notice if the newsroom
has none, and its site name if the newsroom is still called after its folder. What finds no place is named on
standard error.

${COMMON_HELP}`,
  run: async (args, terminal) => {
    const { values, positionals } = parseArgs({ args: [...args], options: COMMON_OPTIONS, allowPositionals: true });
    const choices = commonChoices(values, terminal);
    if (!choices.ok) return badUsage(terminal, choices.failure.message);
    if (positionals.length === 0) return badUsage(terminal, 'import needs files, or “-” for standard input.');
    const { json } = choices.value;
    return withNewsroom(choices.value, terminal, async (newsroom) => {
      const reading = importOptions(newsroom);
      const results: ImportResult[] = [];
      for (const file of await filesToImport(positionals)) {
        const ofFile = await importFile(newsroom, file, reading, terminal);
        results.push(...ofFile);
        report(ofFile, json, terminal);
      }
      if (json) printJson(terminal, results);
      return results.every((result) => result.ok) ? 0 : 1;
    });
  },
};

async function importFile(
  newsroom: Newsroom,
  file: string,
  options: ImportOptions,
  terminal: Terminal,
): Promise<readonly ImportResult[]> {
  const bytes = file === '-' ? { ok: true as const, value: await terminal.readInput() } : await readImportFile(file);
  if (!bytes.ok) return [{ ok: false, file, ...bytes.failure }];
  const read = readImport(file, bytes.value, options);
  if (!read.ok) return [{ ok: false, file, ...read.failure }];
  if (read.value.isEncodingGuessed) {
    terminal.complain(`${file}: read as ${read.value.encoding}, a guess; look at accents and quotation marks`);
  }
  const results: ImportResult[] = [];
  for (const [number, found] of read.value.stories.entries()) {
    results.push(await addFound(newsroom, { file, number, bytes: bytes.value }, read.value, found));
  }
  return results;
}

async function addFound(
  newsroom: Newsroom,
  place: { readonly file: string; readonly number: number; readonly bytes: Uint8Array },
  { format, encoding }: FileReading,
  found: FoundStory,
): Promise<ImportResult> {
  const { file } = place;
  const once = file === '-' ? await fromInput(newsroom, found) : await importOnce(newsroom, found, place);
  if (!once.ok) return { ok: false, file, kind: once.failure.kind, reason: saveFailureText(once.failure) };
  if (once.value.kind === 'known') return { ok: true, file, kind: 'imported-before', ...once.value.story };
  const { added, laterThan } = once.value;
  const { id, headline } = added.opened.story;
  return { ok: true, file, format, encoding, id, headline, leftOver: found.leftOver, taken: added.taken, laterThan };
}

/** Copy from standard input has no file: it is always a new story. */
async function fromInput(newsroom: Newsroom, found: FoundStory): Promise<Result<ImportedOnce, SaveFailure>> {
  const added = await addFoundStory(newsroom, found, null);
  return added.ok ? ok({ kind: 'made', added: added.value, laterThan: null }) : added;
}

/** A line a story on standard output, unless JSON follows; failures and what was left over on standard error. */
function report(results: readonly ImportResult[], json: boolean, terminal: Terminal): void {
  for (const result of results) {
    if (!result.ok) {
      terminal.complain(`${result.file}: ${result.reason}`);
      continue;
    }
    if ('kind' in result) {
      if (!json)
        terminal.print(`${result.id}  ${result.headline || '(no headline)'}  (imported before, ${result.file})`);
      continue;
    }
    if (!json) for (const line of linesOf(result)) terminal.print(line);
    for (const line of result.leftOver) terminal.complain(`${result.file}: left over: ${line}`);
  }
}

function linesOf({ id, headline, file, format, taken, laterThan }: MadeResult): readonly string[] {
  return [
    `${id}  ${headline || '(no headline)'}  (${format}, ${file})`,
    laterThan === null ? '' : `  A later version of ${laterThan.id} “${laterThan.headline}”, which is left as it is.`,
    taken.siteName === '' ? '' : `  The newsroom is now called “${taken.siteName}”, as the page is.`,
    taken.cookieNotice === '' ? '' : `  Cookie notice taken from the page: “${taken.cookieNotice}”`,
    taken.recentPosts === 0 ? '' : `  ${taken.recentPosts} of the page's Recent Posts added to the list.`,
  ].filter((line) => line !== '');
}
