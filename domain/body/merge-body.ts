import { diff3MergeRegions } from 'node-diff3';

/** A stretch of a merged body. Lines are blocks in canonical XHTML. */
export type BodySegment =
  | { readonly kind: 'agreed'; readonly lines: readonly string[] }
  | {
      readonly kind: 'conflict';
      readonly base: readonly string[];
      readonly ours: readonly string[];
      readonly theirs: readonly string[];
    };

/** What a person wants of a conflict; `both` keeps ours before theirs. */
export type BodyChoice = 'ours' | 'theirs' | 'both';

/**
 * Joins two bodies that were made of the same third, block by block.
 *
 * It never guesses: where both sides touched the same blocks, or blocks next to each other, both stay for a person to
 * choose from. A block that both sides moved, or one moved and the other removed, is such a case for the whole body:
 * block by block it would silently appear twice, or come back.
 */
export function mergeBodies(base: string, ours: string, theirs: string): readonly BodySegment[] {
  const [baseLines, ourLines, theirLines] = [linesOf(base), linesOf(ours), linesOf(theirs)];
  const segments = diff3MergeRegions(ourLines, baseLines, theirLines).map((region): BodySegment => {
    if (region.stable) return { kind: 'agreed', lines: region.bufferContent };
    const { aContent, oContent, bContent } = region;
    return isSame(aContent, bContent)
      ? { kind: 'agreed', lines: aContent }
      : { kind: 'conflict', base: oContent, ours: aContent, theirs: bContent };
  });
  const agreed = segments.flatMap((segment) => (segment.kind === 'agreed' ? segment.lines : []));
  const isDoubtful = [...new Set(baseLines)].some((line) => {
    const count = (lines: readonly string[]) => lines.filter((other) => other === line).length;
    return count(agreed) > Math.max(0, count(ourLines) + count(theirLines) - count(baseLines));
  });
  return isDoubtful ? [{ kind: 'conflict', base: baseLines, ours: ourLines, theirs: theirLines }] : segments;
}

/** The body that the choices make, one for each conflict in order; a missing choice is ours. */
export function bodyFromSegments(segments: readonly BodySegment[], choices: readonly (BodyChoice | null)[]): string {
  let conflicts = 0;
  return segments
    .flatMap((segment) => {
      if (segment.kind === 'agreed') return segment.lines;
      const choice = choices[conflicts] ?? 'ours';
      conflicts += 1;
      return choice === 'both' ? [...segment.ours, ...segment.theirs] : segment[choice];
    })
    .join('\n');
}

function linesOf(body: string): string[] {
  return body === '' ? [] : body.split('\n');
}

function isSame(ones: readonly string[], others: readonly string[]): boolean {
  return ones.length === others.length && ones.every((line, index) => line === others[index]);
}
