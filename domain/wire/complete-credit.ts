/** What a half-typed credit line or dateline source can become. */
import type { SourceIndex } from './sources.ts';

const MOST = 6;
const BY = /^by\s+/iu;

/** Desks and agencies that begin so, the newsroom's own first; `By ` before them stays. Nothing typed gives nothing. */
export function completeCreditLine(typed: string, { desks, agencies }: SourceIndex): readonly string[] {
  const by = BY.exec(typed)?.[0] ?? '';
  return beginningWith(typed.slice(by.length), [...desks, ...agencies]).map((name) => by + name);
}

/** The same for a dateline's source, which is mostly an agency. */
export function completeSource(typed: string, { desks, agencies }: SourceIndex): readonly string[] {
  return beginningWith(typed, [...agencies, ...desks]);
}

function beginningWith(typed: string, names: readonly string[]): readonly string[] {
  const start = typed.trimStart().toLowerCase();
  if (start === '') return [];
  // What is there whole needs no list over it.
  return names.filter((name) => name.toLowerCase().startsWith(start) && name.toLowerCase() !== start).slice(0, MOST);
}
