import type { Workers } from '../commands/app.ts';
import spellingWorkerUrl from '../spelling/spelling-worker.ts?worker&url';
import { askWorker } from './ask-worker.ts';
import pageWorkerUrl from './page-worker.ts?worker&url';
import ruleWorkerUrl from './rule-worker.ts?worker&url';
import textWorkerUrl from './text-worker.ts?worker&url';
import { tryingInTime } from './trying-in-time.ts';
import { withoutEndlessRules } from './without-endless-rules.ts';

/** The desk's workers, each of which starts when it is first asked. */
export function startWorkers(): Workers {
  return {
    readText: withoutEndlessRules(askWorker(textWorkerUrl)),
    tryExamples: tryingInTime(askWorker(ruleWorkerUrl)),
    writePage: askWorker(pageWorkerUrl),
    askDictionary: askWorker(spellingWorkerUrl),
  };
}
