import { fail, ok, type Result } from '../../../domain/result.ts';
import type { NotSent, SendTrial, SentFiles } from '../../../ipc/press-requests.ts';
import type { SendFailure } from '../../../ipc/send-failure.ts';
import { pushBranch } from './commit-site.ts';
import { SITE_BRANCH } from './destination.ts';
import { rsyncSite } from './rsync-site.ts';

/** More lines than anybody reads; the counts tell of the rest. */
const MAX_SHOWN = 200;

/** Takes a site that is in its folder to another place, each time only where a trial was shown first. */
export class SendDesk {
  #tried: string | null = null;

  /** What sending would change there; nothing is changed. */
  async tryTo(out: string, to: string): Promise<Result<SendTrial, NotSent>> {
    this.#tried = null;
    const tried = await rsyncSite(out, to, true);
    if (!tried.ok) return fail(notSent(tried.failure));
    this.#tried = trialKey(out, to);
    const { sent, replaced, removed } = tried.value;
    return ok({ sent: firstOf(sent), replaced: firstOf(replaced), deleted: firstOf(removed) });
  }

  /** Does what the last trial showed. */
  async send(out: string, to: string): Promise<Result<null, NotSent>> {
    if (this.#tried !== trialKey(out, to)) return fail(notSent({ kind: 'not-tried' }));
    this.#tried = null;
    const sent = await rsyncSite(out, to, false);
    return sent.ok ? ok(null) : fail(notSent(sent.failure));
  }

  /** Pushes the site's branch to “origin”. */
  async push(root: string): Promise<Result<null, NotSent>> {
    const pushed = await pushBranch(root, SITE_BRANCH);
    return pushed.ok ? ok(null) : fail(notSent(pushed.failure));
  }
}

function firstOf(names: readonly string[]): SentFiles {
  return { count: names.length, files: names.slice(0, MAX_SHOWN) };
}

function notSent(why: SendFailure): NotSent {
  return { kind: 'not-sent', why };
}

function trialKey(out: string, to: string): string {
  return JSON.stringify([out, to]);
}
