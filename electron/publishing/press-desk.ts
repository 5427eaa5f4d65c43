import { fail, ok, type Result } from '../../domain/result.ts';
import type { OpenNewsroomFailure } from '../../ipc/newsroom-requests.ts';
import type { PlannedSite, PressedSite, PressFailure, PressProgress } from '../../ipc/press-requests.ts';
import type { Newsroom } from '../library/newsroom.ts';
import {
  type Destination,
  readDestination,
  rememberDestination,
  SITE_BRANCH,
  sendOn,
} from './destinations/destination.ts';
import type { PublishInput } from './prepare-site.ts';
import type { PressAnswer, PressOrder, PressTask } from './press-job.ts';
import { underPressLock } from './press-lock.ts';
import { noteSitePublished, publishInput } from './publish-newsroom.ts';

/** Does a press's task somewhere: in this process or another. */
export type PressRunner = (
  task: PressTask,
  onProgress: (progress: PressProgress) => void,
  signal: AbortSignal,
) => Promise<PressAnswer>;

type Failure = PressFailure | OpenNewsroomFailure;

/** The window's presses: one thing at a time, each press only of the sheet that was shown. */
export class PressDesk {
  readonly #run: PressRunner;
  readonly #program: string;
  readonly #siteThread: string | null;
  #underWay = new AbortController();
  #planned: { readonly order: PressOrder; readonly newsroom: Newsroom } | null = null;

  constructor(run: PressRunner, program: string, siteThread: string | null) {
    this.#run = run;
    this.#program = program;
    this.#siteThread = siteThread;
  }

  /** The folder of the last site that was planned; null before. */
  get folder(): string | null {
    return this.#planned?.order.out ?? null;
  }

  /** What a press of the newsroom would do now. */
  async plan(newsroom: Newsroom, now: PublishInput['now']): Promise<Result<PlannedSite, Failure>> {
    const input = await this.#inputOf(newsroom, now);
    if (!input.ok) return input;
    const { readFont, signal, ...order } = input.value;
    this.#planned = { order, newsroom };
    const answer = await this.#run({ kind: 'plan', order }, () => undefined, this.#underWay.signal);
    if (answer.kind !== 'planned') return fail(failureOf(answer));
    const destination = readDestination(newsroom.root, newsroom.desk);
    return ok({ ...answer.sheet, destination: destination.kind, goesTo: goesTo(destination, order.out) });
  }

  /** Presses what was planned last, unless that is not what was seen, or another press is at work. */
  async press(seen: string, onProgress: (progress: PressProgress) => void): Promise<Result<PressedSite, Failure>> {
    if (this.#planned === null) throw new Error('Nothing was planned.');
    const { newsroom } = this.#planned;
    const input = await this.#inputOf(newsroom, this.#planned.order.now);
    if (!input.ok) return input;
    const { readFont, signal, ...order } = input.value;
    return underPressLock(newsroom.root, newsroom.desk, async () => {
      const answer = await this.#run({ kind: 'press', order, seen }, onProgress, this.#underWay.signal);
      if (answer.kind !== 'pressed') return fail(failureOf(answer));
      await noteSitePublished(input.value, newsroom.desk);
      const sent = await sendOn(readDestination(newsroom.root, newsroom.desk), input.value);
      if (!sent.ok) return sent;
      return ok(answer.site);
    });
  }

  /** From now on the newsroom's presses go there. */
  choose({ root, desk }: Newsroom, destination: Destination): Promise<void> {
    return rememberDestination(root, desk, destination);
  }

  /** Leaves off what is under way. */
  stop(): void {
    this.#underWay.abort();
  }

  #inputOf(newsroom: Newsroom, now: PublishInput['now']): Promise<Result<PublishInput, OpenNewsroomFailure>> {
    this.#underWay.abort();
    this.#underWay = new AbortController();
    const { signal } = this.#underWay;
    const destination = readDestination(newsroom.root, newsroom.desk);
    const out = destination.kind === 'folder' ? destination.folder : null;
    const choices = { out, now, program: this.#program, siteThread: this.#siteThread, signal };
    return publishInput(newsroom.root, newsroom.desk, choices);
  }
}

function goesTo(destination: Destination, out: string): string {
  if (destination.kind === 'zip') return destination.file;
  return destination.kind === 'git' ? SITE_BRANCH : out;
}

function failureOf(answer: PressAnswer): PressFailure {
  return answer.kind === 'failed' ? answer.failure : { kind: 'broke-down' };
}
