import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { ScrollThumb } from './ScrollThumb.tsx';
import './virtual-list-box.css';

/** Rows kept ready above and below those in view, so that scrolling shows no gap. */
const SPARE_ROWS = 6;

export interface VirtualListBoxHandle {
  readonly focus: () => void;
}

interface VirtualListBoxProps {
  readonly label: string;
  /** What `focusPart` calls it. */
  readonly part: string;
  readonly count: number;
  /** Pixels; every row has it. */
  readonly rowHeight: number;
  /** The row that is open; null if it is not in the list. */
  readonly selected: number | null;
  readonly renderRow: (index: number) => ReactNode;
  /** Accessible name of a row. */
  readonly rowName: (index: number) => string;
  readonly rowClass?: (index: number) => string;
  /** Moving through the rows opens them. */
  readonly onSelect: (index: number) => void;
  /** Enter, on the row that is open. */
  readonly onEnter: () => void;
  /** The rows that exist, spare ones included, and the one at the top of the view. */
  readonly onView: (first: number, last: number, top: number) => void;
  readonly ref?: Ref<VirtualListBoxHandle>;
}

/**
 * A listbox of any length in which only the rows in view exist.
 *
 * Our own, not a collection of react-aria-components: a collection holds every row in memory before it shows one,
 * and a newsroom of a hundred thousand stories is read from disk in windows as one scrolls.
 */
export function VirtualListBox(props: VirtualListBoxProps) {
  const { label, part, count, rowHeight, selected, renderRow, rowName, rowClass, onSelect, onEnter, onView, ref } =
    props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 0 });
  useImperativeHandle(ref, () => ({ focus: () => box.current?.focus() }));

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setView({ top: element.scrollTop, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const top = Math.floor(view.top / rowHeight);
  const first = Math.max(0, top - SPARE_ROWS);
  const last = Math.min(count - 1, Math.ceil((view.top + view.height) / rowHeight) + SPARE_ROWS);
  useLayoutEffect(() => {
    if (last >= first) onView(first, last, top);
  }, [first, last, top, onView]);

  useLayoutEffect(() => {
    if (selected !== null && box.current !== null) bringIntoView(box.current, selected, rowHeight);
  }, [selected, rowHeight]);

  const handleKey = (event: KeyboardEvent) => {
    const target = rowForKey(event, selected, count, Math.floor(view.height / rowHeight));
    if (event.key === 'Enter' && selected !== null) onEnter();
    else if (target === null) return;
    else onSelect(target);
    event.preventDefault();
  };

  const rows = [];
  for (let index = first; index <= last; index++) rows.push(index);
  return (
    <div className="virtual-list-frame">
      <div
        ref={box}
        className="virtual-list"
        role="listbox"
        data-focus={part}
        data-pane-start
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={selected === null ? undefined : `${id}-${selected}`}
        onKeyDown={handleKey}
        onScroll={(event) => setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
      >
        <div className="virtual-list-space" style={{ height: count * rowHeight }} role="presentation">
          {rows.map((index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox has the keys.
            // biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus.
            <div
              key={index}
              id={`${id}-${index}`}
              className={`virtual-row ${rowClass?.(index) ?? ''}`}
              role="option"
              aria-label={rowName(index)}
              aria-selected={index === selected}
              aria-setsize={count}
              aria-posinset={index + 1}
              style={{ top: index * rowHeight, height: rowHeight }}
              onClick={() => onSelect(index)}
            >
              {renderRow(index)}
            </div>
          ))}
        </div>
      </div>
      <ScrollThumb
        top={view.top}
        height={view.height}
        total={count * rowHeight}
        onScroll={(scrollTop) => box.current?.scrollTo({ top: scrollTop })}
      />
    </div>
  );
}

function rowForKey(event: KeyboardEvent, selected: number | null, count: number, page: number): number | null {
  if (count === 0 || event.altKey || event.ctrlKey || event.metaKey) return null;
  const at = selected ?? -1;
  const within = (index: number) => Math.min(count - 1, Math.max(0, index));
  switch (event.key) {
    case 'ArrowDown':
      return within(at + 1);
    case 'ArrowUp':
      return within(at - 1);
    case 'PageDown':
      return within(at + page);
    case 'PageUp':
      return within(at - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function bringIntoView(element: HTMLElement, index: number, rowHeight: number): void {
  const top = index * rowHeight;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (top + rowHeight > element.scrollTop + element.clientHeight) {
    element.scrollTop = top + rowHeight - element.clientHeight;
  }
}
