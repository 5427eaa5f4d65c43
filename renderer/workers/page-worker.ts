/** Writes the published page beside the window, so that no key waits for it. */
import '../zod-without-eval.ts';
import { answerWith } from './answer-with.ts';
import { writtenPage } from './written-page.ts';

answerWith(writtenPage);
