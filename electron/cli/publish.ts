import { parseArgs } from 'node:util';
import { assertNever } from '../../domain/assert-never.ts';
import { changeText, countChanges, countsText, leftAloneText, noticeText } from '../../domain/site/press-sheet.ts';
import type { PressFailure } from '../../ipc/press-requests.ts';
import { type PreparedSite, prepareSite } from '../publishing/prepare-site.ts';
import type { PressReport } from '../publishing/press.ts';
import { underPressLock } from '../publishing/press-lock.ts';
import { programName } from '../publishing/program-name.ts';
import { noteSitePublished, publishInput } from '../publishing/publish-newsroom.ts';
import { publishSite } from '../publishing/publish-site.ts';
import { siteThreadIn } from '../publishing/site-thread-file.ts';
import { badUsage, COMMON_HELP, COMMON_OPTIONS, type Command, commonChoices, failed, printJson } from './command.ts';
import { deskOfCommand } from './desk-of-command.ts';
import { sendFailureText } from './send-failure-text.ts';
import { DESTINATION_OPTIONS, misfitOf, sendSite } from './send-site.ts';
import type { Terminal } from './terminal.ts';
import { openFailureText } from './with-newsroom.ts';

export const publish: Command = {
  name: 'publish',
  summary: 'bring the site up to date and say what changed',
  help: `Usage: dateline publish [--newsroom DIR] [--out DIR] [--dry-run] [--zip FILE] [--git BRANCH] [--rsync DEST]

Writes the site into a folder: only what changed, and removes only what it once wrote. Nothing is sent anywhere
unless you ask for it. Prints a line for each file that is new, changed or removed, and why.

  --out DIR            the site's folder (the newsroom's “public” if not given)
  --dry-run            say what would change and write nothing
  --zip FILE           then put the whole site into a zip file
  --git BRANCH         then commit the site to a branch of the newsroom's git repository; what is checked out and
                       staged there is not touched
  --push               with --git: push that branch to “origin”
  --rsync DEST         then say what rsync would change at DEST (a folder, or host:folder); of what is there, only
                       files that Dateline sent and the site has no more are removed
  --yes                with --rsync: do it
${COMMON_HELP}`,
  run: async (args, terminal) => {
    const own = { out: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;
    const options = { ...COMMON_OPTIONS, ...own, ...DESTINATION_OPTIONS } as const;
    const { values } = parseArgs({ args: [...args], options });
    const choices = commonChoices(values, terminal);
    if (!choices.ok) return badUsage(terminal, choices.failure.message);
    const misfit = misfitOf(values);
    if (misfit !== null) return badUsage(terminal, misfit);
    const { newsroom, now, json } = choices.value;
    const desk = deskOfCommand(choices.value);
    const signal = terminal.interrupted;
    const siteThread = siteThreadIn(import.meta.dirname);
    const site = { out: values.out ?? null, now, program: programName(), siteThread, signal };
    const input = await publishInput(newsroom, desk, site);
    if (!input.ok) return failed(terminal, openFailureText(input.failure));

    const prepared = await prepareSite(input.value);
    if (prepared === null) return failed(terminal, pressFailureText({ kind: 'cancelled' }));
    for (const notice of prepared.notices) {
      terminal.complain(`dateline: ${noticeText(notice, (id) => prepared.headlines.get(id) ?? id)}`);
    }
    const plannedReport = planned(prepared);
    if (values['dry-run'] === true) {
      say(terminal, json, plannedReport, prepared);
      return 0;
    }
    const pressed = await underPressLock(input.value.root, desk, () =>
      publishSite(prepared, ({ done, of }) => terminal.progress(`${done} of ${of}`)),
    );
    terminal.progress('');
    if (!pressed.ok) return failed(terminal, pressFailureText(pressed.failure));
    await noteSitePublished(input.value, desk);
    for (const left of pressed.value.leftAlone) terminal.complain(`dateline: ${leftAloneText(left)}`);
    say(terminal, json, pressed.value, prepared);
    return sendSite(terminal, values, { root: input.value.root, out: prepared.folder.root, now, json });
  },
};

/** What a press would report if nothing came in its way. */
function planned({ plan }: PreparedSite): PressReport {
  return {
    written: plan.jobs.map(({ change }) => change),
    removed: plan.removals,
    unchanged: plan.kept.size,
    leftAlone: [],
  };
}

function say(terminal: Terminal, json: boolean, report: PressReport, { notices, folder }: PreparedSite): void {
  const changes = [...report.written, ...report.removed];
  if (json) {
    printJson(terminal, {
      out: folder.root,
      changes,
      unchanged: report.unchanged,
      leftAlone: report.leftAlone,
      notices,
    });
    return;
  }
  terminal.print([...changes.map(changeText), countsText(countChanges(changes, report.unchanged))].join('\n'));
}

function pressFailureText(failure: PressFailure): string {
  switch (failure.kind) {
    case 'cancelled':
      return 'Stopped. What was written is whole; publish again to complete the site.';
    case 'disk-full':
      return 'The drive is full. What was written is whole; make room and publish again.';
    case 'not-writable':
      return `The site’s folder can’t be written. ${failure.reason}`;
    case 'locked':
      return `${failure.by} is publishing this newsroom just now. Nothing was written; try again when that is done.`;
    case 'not-sent':
      return sendFailureText(failure.why);
    case 'changed-since':
    case 'broke-down':
      return 'The newsroom changed meanwhile; publish again.';
    default:
      return assertNever(failure);
  }
}
