import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fail, type Result } from '../../domain/result.ts';
import type { OpenNewsroomFailure } from '../../ipc/newsroom-requests.ts';
import { hasCode } from '../library/file-system.ts';
import { closeNewsroom, createNewsroom, type Newsroom, openSampleNewsroom } from '../library/newsroom.ts';
import {
  badUsage,
  COMMON_HELP,
  COMMON_OPTIONS,
  type Command,
  type CommonChoices,
  commonChoices,
  failed,
  printJson,
} from './command.ts';
import { deskOfCommand } from './desk-of-command.ts';
import { openFailureText } from './with-newsroom.ts';

/** Two folders up from this file and from the built program alike. */
const SAMPLE = fileURLToPath(new URL('../../assets/sample', import.meta.url));

export const init: Command = {
  name: 'init',
  summary: 'make a newsroom folder',
  help: `Usage: dateline init [--newsroom DIR] [--name NAME] [--url URL] [--sample]

Makes a newsroom in DIR, which must be empty or not there yet, and prints its folder.

  --name NAME          what the paper is called (the folder's name if not given)
  --url URL            address of the published site, e.g. https://news.example
  --sample             begin with the sample newsroom's stories instead
${COMMON_HELP}`,
  run: async (args, terminal) => {
    const options = {
      ...COMMON_OPTIONS,
      name: { type: 'string' },
      url: { type: 'string' },
      sample: { type: 'boolean' },
    } as const;
    const { values } = parseArgs({ args: [...args], options });
    const choices = commonChoices(values, terminal);
    if (!choices.ok) return badUsage(terminal, choices.failure.message);
    if (values.sample === true && (values.name !== undefined || values.url !== undefined)) {
      return badUsage(terminal, '--sample brings its own name and address.');
    }
    const url = values.url?.replace(/\/+$/, '') ?? '';
    if (url !== '' && !/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) {
      return badUsage(terminal, `--url needs an address like https://news.example, not “${values.url}”.`);
    }
    const made = values.sample ? await makeSample(choices.value) : await make(choices.value, values.name, url);
    if (!made.ok) return failed(terminal, openFailureText(made.failure));
    const { root, settings } = made.value;
    await closeNewsroom(made.value);
    if (choices.value.json) printJson(terminal, { newsroom: root, name: settings().name });
    else terminal.print(root);
    return 0;
  },
};

type Made = Promise<Result<Newsroom, OpenNewsroomFailure>>;

function make(choices: CommonChoices, name: string | undefined, url: string): Made {
  const folder = path.resolve(choices.newsroom);
  const folderName = path.basename(folder) || 'Newsroom';
  return createNewsroom(folder, { name: name?.trim() || folderName, url }, deskOfCommand(choices));
}

async function makeSample(choices: CommonChoices): Made {
  const folder = path.resolve(choices.newsroom);
  if (!(await isFree(folder))) return fail({ kind: 'not-empty', folder });
  return openSampleNewsroom(SAMPLE, folder, deskOfCommand(choices));
}

async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    return hasCode(error, 'ENOENT');
  }
}
