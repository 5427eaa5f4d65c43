import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/WordsProvider.tsx';

interface OwnEntryProps {
  /** What it is called, or its number while it has no name. */
  readonly name: string;
  readonly onRemove: () => void;
  /** Its fields. */
  readonly children: ReactNode;
}

/** One thing that the newsroom has added to a list of Dateline's: its fields, and the way out. */
export function OwnEntry({ name, onRemove, children }: OwnEntryProps) {
  const words = useWords().settings;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a border and takes a legend.
    <div role="group" aria-label={name}>
      <div className="settings-grid">{children}</div>
      <Button small kind="ghost" label={words.removeNamed(name)} onPress={onRemove}>
        {words.remove}
      </Button>
    </div>
  );
}
