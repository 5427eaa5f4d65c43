import { basename } from 'node:path';
import { dialog } from 'electron';
import { fail, ok, type Result } from '../../domain/result.ts';
import { slugFromHeadline } from '../../domain/slug.ts';
import type { Story } from '../../domain/story.ts';
import { textFromStory } from '../../domain/story-file.ts';
import type { ExportFailure } from '../../ipc/story-requests.ts';
import type { Handlers } from '../ipc/register-handlers.ts';
import { openStory } from '../library/story-library.ts';
import { writeFileDurably } from '../library/write-file-durably.ts';
import { markupOfStory } from '../publishing/copy-story.ts';
import { correctionsHtml } from '../publishing/corrections-html.ts';
import { storyHtml } from '../publishing/story-html.ts';
import { writeMarkup } from '../write-clipboard.ts';
import type { HandlerContext } from './create-handlers.ts';

type PublishingHandlers = Pick<Handlers, 'story:export' | 'corrections:export' | 'story:copy' | 'rescue:save-copy'>;

export function publishingHandlers({ desk, window }: HandlerContext): PublishingHandlers {
  return {
    'story:export': async ({ id }) => {
      const opened = await openStory(desk.newsroom, id);
      if (!opened.ok) return fail({ kind: 'not-found' });
      const { story } = opened.value;
      const exported = await storyHtml(desk.newsroom, story, desk.now());
      if (!exported.ok) return exported;
      return writeWhereChosen(window, 'Export HTML', `${fileNameFrom(story)}.html`, exported.value.html);
    },
    'corrections:export': async () => {
      const html = await correctionsHtml(desk.newsroom, desk.now());
      return writeWhereChosen(window, 'Export Corrections Log', 'corrections.html', html);
    },
    'story:copy': async ({ id, flavour }) => {
      const copied = await markupOfStory(desk.newsroom, id, flavour, desk.now());
      if (!copied.ok) return copied;
      await writeMarkup(copied.value);
      return ok(null);
    },
    'rescue:save-copy': ({ story }) =>
      writeWhereChosen(window, 'Save a copy elsewhere', `${fileNameFrom(story)}.json`, textFromStory(story)),
  };
}

/** Asks for a place in a native dialog and writes the text there; the page learns only the file's name. */
async function writeWhereChosen(
  window: HandlerContext['window'],
  title: string,
  defaultPath: string,
  text: string,
): Promise<Result<{ readonly file: string }, ExportFailure>> {
  const parent = window();
  if (parent === null) return fail({ kind: 'cancelled' });
  const { canceled, filePath } = await dialog.showSaveDialog(parent, { title, defaultPath });
  if (canceled || filePath === '') return fail({ kind: 'cancelled' });
  try {
    await writeFileDurably(filePath, text);
    return ok({ file: basename(filePath) });
  } catch (error) {
    return fail({ kind: 'not-writable', reason: error instanceof Error ? error.message : String(error) });
  }
}

function fileNameFrom(story: Story): string {
  return story.slug || slugFromHeadline(story.headline, story.language) || 'story';
}
