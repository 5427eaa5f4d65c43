import { fail, ok, type Result } from '../../../domain/result.ts';
import type { NotSent, SendTrial } from '../../../ipc/press-requests.ts';
import { pushBranch } from './commit-site.ts';
import { SITE_BRANCH } from './destination.ts';
import { rsyncSite } from './rsync-site.ts';
import { sendFailureText } from './send-failure.ts';

/** More lines than anybody reads; the counts tell of the rest. */
const MAX_SHOWN = 200;
const DELETION = /^\*deleting\s+/;
const CHANGED_FILE = /^[<>c]f\S+\s+/;

/** Takes a site that is in its folder to another place, each time only where a trial was shown first. */
export class SendDesk {
  #tried: string | null = null;

  /** What sending would change there; nothing is changed. */
  async tryTo(out: string, to: string): Promise<Result<SendTrial, NotSent>> {
    this.#tried = null;
    const tried = await rsyncSite(out, to, true);
    if (!tried.ok) return fail({ kind: 'not-sent', reason: sendFailureText(tried.failure) });
    this.#tried = trialKey(out, to);
    const namesOf = (mark: RegExp): readonly string[] =>
      tried.value.filter((line) => mark.test(line)).map((line) => line.replace(mark, ''));
    const [sent, deleted] = [namesOf(CHANGED_FILE), namesOf(DELETION)];
    return ok({
      sent: { count: sent.length, files: sent.slice(0, MAX_SHOWN) },
      deleted: { count: deleted.length, files: deleted.slice(0, MAX_SHOWN) },
    });
  }

  /** Does what the last trial showed. */
  async send(out: string, to: string): Promise<Result<null, NotSent>> {
    if (this.#tried !== trialKey(out, to)) {
      return fail({ kind: 'not-sent', reason: 'Nothing was sent: look at what it changes there first.' });
    }
    this.#tried = null;
    const sent = await rsyncSite(out, to, false);
    return sent.ok ? ok(null) : fail({ kind: 'not-sent', reason: sendFailureText(sent.failure) });
  }

  /** Pushes the site's branch to “origin”. */
  async push(root: string): Promise<Result<null, NotSent>> {
    const pushed = await pushBranch(root, SITE_BRANCH);
    return pushed.ok ? ok(null) : fail({ kind: 'not-sent', reason: sendFailureText(pushed.failure) });
  }
}

function trialKey(out: string, to: string): string {
  return JSON.stringify([out, to]);
}
