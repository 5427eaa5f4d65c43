import path from 'node:path';
import { parseArgs } from 'node:util';
import { assertNever } from '../../domain/assert-never.ts';
import { storyIdSchema } from '../../domain/story.ts';
import type { OpenStoryFailure } from '../../ipc/opened-story.ts';
import { reasonFrom } from '../library/read-regular-file.ts';
import { openStory } from '../library/story-library.ts';
import { writeFileDurably } from '../library/write-file-durably.ts';
import { storyHtml } from '../publishing/story-html.ts';
import { badUsage, COMMON_HELP, COMMON_OPTIONS, type Command, commonChoices, failed, printJson } from './command.ts';
import { withNewsroom } from './with-newsroom.ts';

export const exportCommand: Command = {
  name: 'export',
  summary: 'write one story as a file',
  help: `Usage: dateline export ID --to FILE [--newsroom DIR]

Writes the story's page as one self-contained HTML file, whatever the story's state: a draft's page is the one
it would have. Only a story under embargo leaves no output before its time.

  --to FILE            the file to write (.html)
${COMMON_HELP}`,
  run: async (args, terminal) => {
    const options = { ...COMMON_OPTIONS, to: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const choices = commonChoices(values, terminal);
    if (!choices.ok) return badUsage(terminal, choices.failure.message);
    const [given, ...more] = positionals;
    const { to } = values;
    if (given === undefined || more.length > 0) return badUsage(terminal, 'export needs the id of one story.');
    if (to === undefined) return badUsage(terminal, 'export needs --to FILE.');
    if (!['.html', '.htm'].includes(path.extname(to).toLowerCase())) {
      return badUsage(terminal, `A story is exported as .html, not as “${path.extname(to) || to}”.`);
    }
    const id = storyIdSchema.safeParse(given.toLowerCase());
    if (!id.success) return badUsage(terminal, `“${given}” is not the id of a story; “dateline list” prints them.`);

    return withNewsroom(choices.value, terminal, async (newsroom) => {
      const opened = await openStory(newsroom, id.data);
      if (!opened.ok) return failed(terminal, openStoryFailureText(opened.failure, id.data));
      const exported = await storyHtml(newsroom, opened.value.story, choices.value.now);
      if (!exported.ok) {
        return failed(terminal, `The story is under embargo until ${exported.failure.until}; nothing was written.`);
      }
      const { html, missingPictures } = exported.value;
      try {
        await writeFileDurably(to, html);
      } catch (error) {
        return failed(terminal, `${to} can't be written. ${reasonFrom(error)}`);
      }
      for (const picture of missingPictures) terminal.complain(`dateline: The picture ${picture} is missing.`);
      if (choices.value.json) printJson(terminal, { id: id.data, file: path.resolve(to), missingPictures });
      else terminal.print(to);
      return 0;
    });
  },
};

function openStoryFailureText(failure: OpenStoryFailure, id: string): string {
  switch (failure.kind) {
    case 'not-found':
      return `There is no story ${id} in this newsroom.`;
    case 'broken':
      return `${failure.file.name} can't be read. ${failure.file.reason}`;
    default:
      return assertNever(failure);
  }
}
