/** Tries the examples of a rule beside the window: a pattern that comes to no end ends with its worker. */
import '../zod-without-eval.ts';
import { exampleTroubles } from '../../domain/checks/own-rules.ts';
import { answerWith } from './answer-with.ts';

answerWith(exampleTroubles);
