/**
 * The newsroom's own templates and snippets: `templates/<Name>.json`, each a story file like any other, and
 * `snippets/<Name>.html`, each a piece of a body. Whoever puts a file there has one; whatever it holds is sanitised.
 */
import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { canonicalBody } from '../../domain/body/canonical.ts';
import { isBoilerplateName, withOwn } from '../../domain/boilerplate/boilerplate-name.ts';
import { BUILT_IN_SNIPPETS, type Snippet } from '../../domain/boilerplate/snippet.ts';
import { BUILT_IN_TEMPLATES, type Template, templateFieldsOf } from '../../domain/boilerplate/template.ts';
import { instantFromMs } from '../../domain/instant.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { createStory, type StoryId, storyIdSchema } from '../../domain/story.ts';
import { textFromStory } from '../../domain/story-file.ts';
import type { Boilerplate, BoilerplateFailure, BrokenBoilerplate } from '../../ipc/boilerplate-requests.ts';
import { hasCode, makeFolders } from './file-system.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf, LAYOUT } from './newsroom-layout.ts';
import { readRegularFile, reasonFrom, stampOnDisk } from './read-regular-file.ts';
import { readStoryFile, textFromBytes } from './read-story-file.ts';
import { openStory } from './story-library.ts';
import { writeFileDurably } from './write-file-durably.ts';

const MAX_SNIPPET_BYTES = 1_000_000;
/** More than a menu can offer. */
const MAX_FILES = 200;

/** All that a story or a paragraph can begin with, and the files that can't be used. */
export async function listBoilerplate(newsroom: Pick<Newsroom, 'root'>): Promise<Boilerplate> {
  const templates = await readAll(newsroom, LAYOUT.templates, '.json', readTemplate);
  const snippets = await readAll(newsroom, LAYOUT.snippets, '.html', readSnippet);
  return {
    templates: withOwn(BUILT_IN_TEMPLATES, templates.own),
    snippets: withOwn(BUILT_IN_SNIPPETS, snippets.own),
    broken: [...templates.broken, ...snippets.broken],
  };
}

/** Makes a template of what the story's file says now. */
export async function saveTemplate(
  newsroom: Newsroom,
  { name, from, replace }: { readonly name: string; readonly from: StoryId; readonly replace: boolean },
): Promise<Result<void, BoilerplateFailure>> {
  const opened = await openStory(newsroom, from);
  if (!opened.ok) return fail({ kind: 'not-found' });
  const now = instantFromMs(newsroom.desk.now());
  const { story } = opened.value;
  const empty = createStory(storyIdSchema.parse(randomUUID()), story.language, now);
  const text = textFromStory({ ...empty, ...templateFieldsOf(story) });
  return writeBoilerplate(newsroom, `${LAYOUT.templates}/${name}.json`, text, replace);
}

/** Makes a snippet of a piece of a body. */
export async function saveSnippet(
  newsroom: Newsroom,
  { name, body, replace }: { readonly name: string; readonly body: string; readonly replace: boolean },
): Promise<Result<void, BoilerplateFailure>> {
  const canonical = canonicalBody(body);
  if (canonical === '') return fail({ kind: 'empty' });
  return writeBoilerplate(newsroom, `${LAYOUT.snippets}/${name}.html`, `${canonical}\n`, replace);
}

type Unusable = { readonly kind: 'unusable'; readonly reason: string };
type Read<Kind> = (root: string, file: string, name: string) => Promise<Result<Kind, Unusable>>;

async function readAll<Kind>(
  { root }: Pick<Newsroom, 'root'>,
  folder: string,
  ending: string,
  read: Read<Kind>,
): Promise<{ readonly own: readonly Kind[]; readonly broken: readonly BrokenBoilerplate[] }> {
  const own: Kind[] = [];
  const broken: BrokenBoilerplate[] = [];
  for (const entry of (await namesIn(fileOf(root, folder)))
    .filter((each) => each.endsWith(ending))
    .slice(0, MAX_FILES)) {
    const name = entry.slice(0, -ending.length);
    const result = isBoilerplateName(name)
      ? await read(root, `${folder}/${entry}`, name)
      : unusable('Its name has signs that a name can’t have.');
    if (result.ok) own.push(result.value);
    else broken.push({ file: `${folder}/${entry}`, reason: result.failure.reason });
  }
  return { own, broken };
}

const readTemplate: Read<Template> = async (root, file, name) => {
  const read = await readStoryFile(root, file);
  if (read.ok) return ok({ name, isOwn: true, fields: templateFieldsOf(read.value.story) });
  return unusable(read.failure.kind === 'broken' ? read.failure.file.reason : 'It is gone.');
};

const readSnippet: Read<Snippet> = async (root, file, name) => {
  const read = await readRegularFile(fileOf(root, file), MAX_SNIPPET_BYTES);
  if (!read.ok) return unusable(read.failure.kind === 'missing' ? 'It is gone.' : read.failure.reason);
  const text = textFromBytes(read.value.bytes);
  if (text === null) return unusable('It is not UTF-8 text.');
  const body = canonicalBody(text);
  return body === '' ? unusable('It has no text.') : ok({ name, isOwn: true, body });
};

function unusable(reason: string): Result<never, Unusable> {
  return fail({ kind: 'unusable', reason });
}

/** Hidden files belong to other programs; a folder that is not there has none. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

async function writeBoilerplate(
  { root, files, queue }: Newsroom,
  name: string,
  text: string,
  replace: boolean,
): Promise<Result<void, BoilerplateFailure>> {
  const file = fileOf(root, name);
  return queue.run(name, async () => {
    try {
      if (!replace && (await stampOnDisk(file)) !== null) return fail({ kind: 'taken' });
      await makeFolders(files, root, path.dirname(file));
      await writeFileDurably(file, Buffer.from(text), { files });
      return ok(undefined);
    } catch (error) {
      return fail({ kind: 'not-written', reason: reasonFrom(error) });
    }
  });
}
