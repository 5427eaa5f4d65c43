import { exampleTroubles } from '../../domain/checks/own-rules.ts';
import type { Workers } from '../commands/app.ts';
import { textReport } from '../workers/text-report.ts';
import { writtenPage } from '../workers/written-page.ts';

/** The workers' work done at once, where there are no workers; there is no dictionary, so every word is right. */
export const DIRECT_WORKERS: Workers = {
  readText: async (question) => textReport(question),
  writePage: async (question) => writtenPage(question),
  tryExamples: async (rule) => exampleTroubles(rule),
  askDictionary: async () => [],
};
