/** Counts and checks stories beside the window, so that no key waits for it. */
import '../zod-without-eval.ts';
import { answerWith } from './answer-with.ts';
import { textReport } from './text-report.ts';

answerWith(textReport);
