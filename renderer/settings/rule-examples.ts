import type { OwnRule } from '../../domain/checks/own-rule.ts';

const ARROW = ' → ';

/** A line an example: `Rs 40 → Rs40`, or only what must be found. */
export function textOfExamples(examples: OwnRule['examples']): string {
  return examples.map(([text, wanted]) => (wanted === null ? text : text + ARROW + wanted)).join('\n');
}

/** The examples that typed lines mean; `->` does for an arrow. */
export function examplesIn(text: string): OwnRule['examples'] {
  return linesIn(text).map((line): [string, string | null] => {
    const parts = /^(?<text>.*?\S)\s*(?:→|->)\s*(?<wanted>.*)$/u.exec(line)?.groups;
    return parts === undefined ? [line, null] : [parts['text'] ?? '', parts['wanted'] ?? ''];
  });
}

/** Lines that say something. */
export function linesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
