import { assertNever } from '../assert-never.ts';
import type { Body, Figure } from '../body/body.ts';
import { parseBody } from '../body/parse-body.ts';
import { figuresOf } from '../body/pictures.ts';
import { serializeBody } from '../body/serialize-body.ts';
import type { Story } from '../story.ts';
import { withTextOfBody } from './body-texts.ts';
import type { Check, CheckFix, CheckPlace } from './check.ts';
import { replaceInInlines } from './replace-in-inlines.ts';

const LONGEST_PASSAGE = 2 ** 32;

/** The story with a check's correction made. The check must be of this very story. */
export function applyFix(story: Story, { place }: Pick<Check, 'place'>, fix: CheckFix): Story {
  switch (fix.kind) {
    case 'set':
      return { ...story, ...fix.fields };
    case 'replace':
      return replaceAt(story, place, fix.with);
    case 'decorative-picture':
      return place.kind === 'picture' ? withDecorativePicture(story, place.picture) : story;
    default:
      return assertNever(fix);
  }
}

/**
 * The story with the first correction of each of these checks made, the last in the text first so that places hold.
 * Of two that overlap the later one is made; the other is found again if it still applies.
 */
export function applyFixes(story: Story, checks: readonly Check[]): Story {
  let fixed = story;
  let above: CheckPlace = { kind: 'story' };
  for (const check of checks.toSorted((one, other) => startOf(other.place) - startOf(one.place))) {
    const [fix] = check.fixes;
    if (fix === undefined || overlaps(check.place, above)) continue;
    fixed = applyFix(fixed, check, fix);
    above = check.place;
  }
  return fixed;
}

/** True if `place` reaches into `later`, which begins no earlier, in the same passage. */
function overlaps(place: CheckPlace, later: CheckPlace): boolean {
  if (place.kind === 'body' && later.kind === 'body') return place.text === later.text && place.end > later.start;
  if (place.kind === 'field' && later.kind === 'field') return place.field === later.field && place.end > later.start;
  return false;
}

/** Sorts passages of the body apart, each by offset. */
function startOf(place: CheckPlace): number {
  if (place.kind === 'body') return (place.text + 1) * LONGEST_PASSAGE + place.start;
  return place.kind === 'field' ? place.start : 0;
}

function replaceAt(story: Story, place: CheckPlace, text: string): Story {
  if (place.kind === 'field' && place.field === 'headline') {
    return { ...story, headline: story.headline.slice(0, place.start) + text + story.headline.slice(place.end) };
  }
  if (place.kind !== 'body') return story;
  const body = withTextOfBody(parseBody(story.body), place.text, (inlines) =>
    replaceInInlines(inlines, place.start, place.end, text),
  );
  return { ...story, body: serializeBody(body) };
}

function withDecorativePicture(story: Story, number: number): Story {
  const body = parseBody(story.body);
  const wanted = figuresOf(body)[number];
  const change = (figure: Figure): Figure =>
    figure === wanted ? { ...figure, picture: { ...figure.picture, alt: '' } } : figure;
  const changed: Body = body.map((block) => {
    if (block.type === 'figure') return change(block);
    return block.type === 'gallery' ? { ...block, figures: block.figures.map(change) } : block;
  });
  return { ...story, body: serializeBody(changed) };
}
