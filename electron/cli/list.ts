import { parseArgs } from 'node:util';
import { deskStatus, type StorySummary } from '../../domain/story-summary.ts';
import { STORY_FILTERS } from '../../ipc/story-requests.ts';
import { badUsage, COMMON_HELP, COMMON_OPTIONS, type Command, commonChoices, printJson } from './command.ts';
import { printList, printLists } from './print-lists.ts';
import { withNewsroom } from './with-newsroom.ts';

export const list: Command = {
  name: 'list',
  summary: 'list the stories, or the curated lists',
  help: `Usage: dateline list [--newsroom DIR] [--status STATUS] [--category NAME] [--query WORDS]
       dateline list [--newsroom DIR] --lists | --list NAME

Prints a line a story: status, id, time of the last change (UTC) and headline, the last changed first.
With --query the best matches come first.

  --status STATUS      only ${STORY_FILTERS.slice(1).join(', ')}
  --category NAME      only stories of this category
  --query WORDS        only stories that hold all these words
  --lists              the newsroom's curated lists instead: id, place, cards and name
  --list NAME          the cards of one of them, as the next press would show it
${COMMON_HELP}`,
  run: async (args, terminal) => {
    const options = {
      ...COMMON_OPTIONS,
      status: { type: 'string' },
      category: { type: 'string' },
      query: { type: 'string' },
      lists: { type: 'boolean' },
      list: { type: 'string' },
    } as const;
    const { values } = parseArgs({ args: [...args], options });
    const choices = commonChoices(values, terminal);
    if (!choices.ok) return badUsage(terminal, choices.failure.message);
    const filter = STORY_FILTERS.find((known) => known === (values.status ?? 'all'));
    if (filter === undefined) {
      return badUsage(terminal, `--status is one of ${STORY_FILTERS.join(', ')}, not “${values.status}”.`);
    }
    const { json, now } = choices.value;
    if (values.lists === true) return withNewsroom(choices.value, terminal, printLists(terminal, choices.value));
    const { list: named } = values;
    if (named !== undefined) return withNewsroom(choices.value, terminal, printList(terminal, choices.value, named));
    return withNewsroom(choices.value, terminal, async ({ index }) => {
      const query = values.query ?? '';
      const { rows, broken } = index.list({ query, filter, offset: 0, limit: ALL, now: Date.parse(now) });
      const stories = rows.filter((story) => values.category === undefined || isIn(story, values.category));
      if (json) printJson(terminal, stories);
      else for (const story of stories) terminal.print(lineOf(story, now));
      if (broken.length > 0) terminal.complain(`dateline: ${broken.length} files can't be read; see “dateline check”.`);
      return 0;
    });
  },
};

/** More than any newsroom has. */
const ALL = 1_000_000_000;

function isIn(story: StorySummary, category: string): boolean {
  const wanted = category.toLocaleLowerCase();
  return story.categories.some((one) => one.toLocaleLowerCase() === wanted);
}

function lineOf(story: StorySummary, now: string): string {
  const changed = story.modifiedAt.slice(0, 16).replace('T', ' ');
  return `${deskStatus(story, now).padEnd(8)} ${story.id}  ${changed}  ${story.headline || '(no headline)'}`;
}
