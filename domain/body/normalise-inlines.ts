import { cleanText } from '../clean-text.ts';
import { type BlockLanguage, type Inline, type LineBreak, type Link, MARKS, type Mark, type TextRun } from './body.ts';
import { languageWithin } from './language.ts';
import { safeHref } from './safe-href.ts';

interface Leaf {
  readonly child: TextRun | LineBreak;
  readonly href: string | null;
}

const WHITE_SPACE = /[ \t\n\f\r]+/g;

/**
 * A passage in the one form that stands for all passages that look and read the same.
 *
 * White space is collapsed and cut at both ends and around line breaks; line breaks are cut at both ends; equal
 * neighbours are one; links that may not be, or show nothing, are unlinked. `language` is that of the block.
 */
export function normaliseInlines(inlines: readonly Inline[], language: BlockLanguage): readonly Inline[] {
  const leaves = inlines.flatMap((inline) => leavesOf(inline, language));
  return linkedAgain(mergeEqual(collapseSpace(withoutBlankLinks(leaves))));
}

function leavesOf(inline: Inline, language: BlockLanguage): readonly Leaf[] {
  if (inline.type === 'break') return [{ child: inline, href: null }];
  if (inline.type === 'text') return [{ child: normaliseRun(inline, language), href: null }];
  const href = safeHref(inline.href);
  return inline.children.flatMap((child) => leavesOf(child, language).map((leaf) => ({ ...leaf, href })));
}

function normaliseRun(run: TextRun, language: BlockLanguage): TextRun {
  const marks = MARKS.filter((mark) => run.marks.includes(mark));
  return {
    type: 'text',
    text: cleanText(run.text).replace(WHITE_SPACE, ' '),
    marks: marks.includes('sub') ? marks.filter((mark) => mark !== 'sup') : marks,
    ...languageWithin(language, run),
  };
}

/** Unlinks what no reader could see or click. */
function withoutBlankLinks(leaves: readonly Leaf[]): readonly Leaf[] {
  const kept: Leaf[] = [];
  for (let start = 0, end = 0; start < leaves.length; start = end) {
    const href = leaves[start]?.href ?? null;
    while (end < leaves.length && leaves[end]?.href === href) end += 1;
    const together = leaves.slice(start, end);
    const isVisible = together.some(({ child }) => child.type === 'text' && /\S/u.test(child.text));
    for (const leaf of together) kept.push(isVisible ? leaf : { ...leaf, href: null });
  }
  return kept;
}

function collapseSpace(leaves: readonly Leaf[]): readonly Leaf[] {
  const kept: Leaf[] = [];
  for (const leaf of leaves) {
    const { child } = leaf;
    if (child.type === 'break') {
      cutTrailingSpace(kept);
      if (kept.length > 0) kept.push(leaf);
    } else {
      const text = isAfterSpace(kept.at(-1)) ? child.text.replace(/^ /, '') : child.text;
      if (text !== '') kept.push({ ...leaf, child: { ...child, text } });
    }
  }
  cutTrailingSpace(kept);
  while (kept.at(-1)?.child.type === 'break') kept.pop();
  return kept;
}

function isAfterSpace(leaf: Leaf | undefined): boolean {
  return leaf === undefined || leaf.child.type === 'break' || leaf.child.text.endsWith(' ');
}

/** Space is collapsed by now: at most the last leaf ends in one, and that in one only. */
function cutTrailingSpace(leaves: Leaf[]): void {
  const last = leaves.at(-1);
  if (last?.child.type !== 'text' || !last.child.text.endsWith(' ')) return;
  leaves.pop();
  const text = last.child.text.slice(0, -1);
  if (text !== '') leaves.push({ ...last, child: { ...last.child, text } });
}

function mergeEqual(leaves: readonly Leaf[]): readonly Leaf[] {
  const merged: Leaf[] = [];
  for (const leaf of leaves) {
    const last = merged.at(-1);
    if (last?.child.type === 'text' && leaf.child.type === 'text' && isSameKind(last, leaf)) {
      merged[merged.length - 1] = { ...last, child: { ...last.child, text: last.child.text + leaf.child.text } };
    } else {
      merged.push(leaf);
    }
  }
  return merged;
}

function isSameKind(one: Leaf, other: Leaf): boolean {
  if (one.child.type !== 'text' || other.child.type !== 'text') return false;
  return (
    one.href === other.href &&
    one.child.lang === other.child.lang &&
    one.child.dir === other.child.dir &&
    isSameMarks(one.child.marks, other.child.marks)
  );
}

function isSameMarks(ones: readonly Mark[], others: readonly Mark[]): boolean {
  return ones.length === others.length && ones.every((mark, index) => mark === others[index]);
}

function linkedAgain(leaves: readonly Leaf[]): readonly Inline[] {
  const inlines: (TextRun | LineBreak | (Link & { readonly children: (TextRun | LineBreak)[] }))[] = [];
  for (const { child, href } of leaves) {
    const last = inlines.at(-1);
    if (href === null) inlines.push(child);
    else if (last?.type === 'link' && last.href === href) last.children.push(child);
    else inlines.push({ type: 'link', href, children: [child] });
  }
  return inlines;
}
