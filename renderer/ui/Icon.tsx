import { ICON_SHAPES, type IconName } from './icon-shapes.tsx';

/** A drawing beside or in place of words; hidden from assistive technology, which has the words. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      {ICON_SHAPES[name]}
    </svg>
  );
}
