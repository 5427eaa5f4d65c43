import { parseArgs } from 'node:util';
import { badUsage, COMMON_HELP, COMMON_OPTIONS, type Command, commonChoices, printJson } from './command.ts';
import { problemsOf } from './newsroom-problems.ts';
import { withNewsroom } from './with-newsroom.ts';

export const check: Command = {
  name: 'check',
  summary: 'read everything and say what is wrong with which file',
  help: `Usage: dateline check [--newsroom DIR]

Reads every file of the newsroom: stories, pictures, history, Recent Posts, settings. Prints a line a problem and exits
with 1 if there is any. Changes nothing.

${COMMON_HELP}`,
  run: async (args, terminal) => {
    const { values } = parseArgs({ args: [...args], options: COMMON_OPTIONS });
    const choices = commonChoices(values, terminal);
    if (!choices.ok) return badUsage(terminal, choices.failure.message);
    return withNewsroom(choices.value, terminal, async (newsroom) => {
      const { stories, problems } = await problemsOf(newsroom);
      if (choices.value.json) printJson(terminal, { stories, problems });
      else {
        for (const { file, reason } of problems) terminal.print(`${file}: ${reason}`);
        terminal.print(`${count(stories, 'story', 'stories')} read, ${count(problems.length, 'problem', 'problems')}.`);
      }
      return problems.length === 0 ? 0 : 1;
    });
  },
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
