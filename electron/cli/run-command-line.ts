import { backup } from './backup.ts';
import { check } from './check.ts';
import { badUsage, type Command, failed } from './command.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { init } from './init.ts';
import { list } from './list.ts';
import { publish } from './publish.ts';
import { restore } from './restore.ts';
import type { ExitCode, Terminal } from './terminal.ts';

const COMMANDS: readonly Command[] = [init, importCommand, list, exportCommand, publish, check, backup, restore];

const HELP = `Usage: dateline COMMAND [OPTIONS]

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

“dateline COMMAND --help” says more about each. Every command exits with 0 when done, 1 when something
failed and 2 when it was not understood; results go to standard output, problems to standard error.`;

/** Runs the command that the arguments name. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--help' || name === 'help') {
    terminal.print(HELP);
    return 0;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) {
    return badUsage(terminal, `${name === undefined ? 'No command.' : `There is no command “${name}”.`}\n\n${HELP}`);
  }
  if (rest.includes('--help')) {
    terminal.print(command.help);
    return 0;
  }
  return runCommand(command, rest, terminal);
}

async function runCommand(command: Command, args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await command.run(args, terminal);
  } catch (error) {
    if (isBadUsage(error)) return badUsage(terminal, `${error.message}\nSee “dateline ${command.name} --help”.`);
    return failed(terminal, `This is a fault of Dateline. ${error instanceof Error ? error.stack : String(error)}`);
  }
}

/** What `parseArgs` throws for an unknown option, a missing value or a stray word. */
function isBadUsage(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
