import { textOfInlines } from './block-text.ts';
import type { Inline, LineBreak, TextRun } from './body.ts';

/** A passage without its first `count` characters (UTF-16 units of `textOfInlines`); what stays keeps its marks. */
export function cutStart(inlines: readonly Inline[], count: number): readonly Inline[] {
  let left = count;
  const cut = (child: TextRun | LineBreak): readonly (TextRun | LineBreak)[] => {
    const length = textOfInlines([child]).length;
    const taken = Math.min(left, length);
    left -= taken;
    if (taken === 0) return [child];
    return taken === length || child.type === 'break' ? [] : [{ ...child, text: child.text.slice(taken) }];
  };
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.type !== 'link') return cut(inline);
    const children = inline.children.flatMap(cut);
    return children.length === 0 ? [] : [{ ...inline, children }];
  });
}
