import { signal } from '@lexical/extension';
import { defineExtension, HISTORIC_TAG, type LexicalEditor, safeCast } from 'lexical';
import { serializeBody } from '../../../domain/body/serialize-body.ts';
import { $blocksFromNodes } from '../body-from-editor.ts';
import { BlockLines } from './block-lines.ts';

export interface AutosaveConfig {
  /** Called with the story's text after it changed. */
  readonly onBody: (body: string) => void;
  /** The text is reported when typing has paused for this long… */
  readonly pauseMs: number;
  /** …and by the first key that comes so long after one that was not reported, once it is on the screen. */
  readonly limitMs: number;
}

export interface Autosave {
  /** Where the text is reported to. */
  readonly onBody: { value: (body: string) => void };
  /** The text as it is now; reports it first if it was not reported yet. */
  readonly flush: () => string;
  /** True from the first key that was not reported yet. */
  readonly hasUnreported: () => boolean;
  /** Takes the text as it is now for known (it was loaded, not written), so that it is not reported. */
  readonly adopt: () => string;
}

/**
 * Reports the story's text after it changed, off the path of the key.
 *
 * A key costs a note of which blocks it touched; the text is put together when typing pauses, and only those blocks
 * are written anew. Whether something is a change is decided by the text itself, not by the update's tags: updates
 * that share a batch share their tags, and a word typed beside a program's own update must not be taken for loaded.
 */
export const AutosaveExtension = defineExtension({
  name: 'dateline/autosave',
  // The preview is to follow a key within 300 ms, and has its own work to do after this.
  config: safeCast<AutosaveConfig>({ onBody: () => undefined, pauseMs: 90, limitMs: 120 }),
  build: (editor, config): Autosave & { readonly listen: () => () => void } => createAutosave(editor, config),
  register: (_editor, _config, state) => state.getOutput().listen(),
});

function createAutosave(editor: LexicalEditor, { onBody: first, pauseMs, limitMs }: AutosaveConfig) {
  const onBody = signal(first);
  const lines = new BlockLines((node) => serializeBody($blocksFromNodes([node])));
  let known = '';
  let firstUnreportedAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function adopt(): string {
    clearTimeout(timer);
    firstUnreportedAt = null;
    known = editor.read(() => lines.$read());
    return known;
  }
  function flush(): string {
    const before = known;
    const now = adopt();
    if (now !== before) onBody.peek()(now);
    return now;
  }
  function schedule(): void {
    const now = Date.now();
    firstUnreportedAt ??= now;
    clearTimeout(timer);
    timer = setTimeout(flush, pauseMs);
    if (now - firstUnreportedAt >= limitMs) afterFrame(() => firstUnreportedAt !== null && flush());
  }
  function listen(): () => void {
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      // Undo swaps the whole state and marks nothing but the root.
      if (tags.has(HISTORIC_TAG)) lines.forgetAll();
      else lines.forget(dirtyElements.keys(), dirtyLeaves);
      schedule();
    });
    return () => {
      stop();
      flush();
    };
  }
  return { onBody, flush, hasUnreported: () => firstUnreportedAt !== null, adopt, listen };
}

/** Keys that come one after the other leave time between a frame and the next key: what is done then delays neither. */
function afterFrame(task: () => void): void {
  // A headless editor has no frames.
  if (typeof requestAnimationFrame === 'undefined') setTimeout(task);
  else requestAnimationFrame(() => setTimeout(task));
}
