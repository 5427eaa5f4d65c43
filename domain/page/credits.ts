import type { CreditLine } from '../credit-line.ts';

/** Who a story is by: people by name, a desk or agency as it stands. */
export function creditedNames(creditLine: CreditLine | null): readonly string[] {
  if (creditLine === null) return [];
  if (creditLine.kind !== 'person') return [creditLine.text];
  return creditLine.authors.length > 0 ? creditLine.authors : [creditLine.text.replace(/^by\s+/i, '')];
}
