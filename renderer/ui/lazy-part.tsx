import { type ComponentType, lazy, type ReactElement, type ReactNode, Suspense, useState } from 'react';

/** What has not been read yet, in the order in which it is wanted. */
const unread = new Set<() => Promise<unknown>>();

/**
 * A part of the window whose code is read when it is first shown, or before that in an idle moment
 * (`readPartsWhenIdle`), so that the window opens without waiting for it.
 *
 * Once read it is shown at once, in the same render as any other component. `standIn` holds its place until then.
 */
export function lazyPart<Props extends object>(
  read: () => Promise<ComponentType<Props>>,
  standIn: ReactNode = null,
): (props: Props) => ReactElement {
  let loaded: ComponentType<Props> | null = null;
  const load = async () => {
    unread.delete(load);
    loaded = await read();
    return { default: loaded };
  };
  const Awaited = lazy(load);
  unread.add(load);
  return function Part(props) {
    const [Shown] = useState<ComponentType<Props>>(() => loaded ?? Awaited);
    return (
      <Suspense fallback={standIn}>
        <Shown {...props} />
      </Suspense>
    );
  };
}

/** The first click or key after the window opened goes before. */
const GRACE_MS = 1_000;

/** Reads the rest of the window's code, a part at a time, each when nothing else is to be done. */
export function readPartsWhenIdle(): void {
  setTimeout(readNextPart, GRACE_MS);
}

function readNextPart(): void {
  requestIdleCallback(async () => {
    const [next] = unread;
    if (next === undefined) return;
    await next();
    readNextPart();
  });
}
