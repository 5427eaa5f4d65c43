import type { ReactNode } from 'react';
import type { ExampleTrouble } from '../../domain/checks/own-rules.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Words } from '../words/WordsProvider.tsx';

/** What a rule's own examples have shown; `testing` until they have, `endless` if the pattern came to no end. */
export type ExamplesSeen = readonly ExampleTrouble[] | 'testing' | 'endless';

/** What became of the examples of a rule (its JSON). */
export type SeenExamples = ReadonlyMap<string, ExamplesSeen>;

/** What a section of the settings shows and changes: the settings as typed, not saved yet. */
export interface SectionProps {
  readonly typed: Settings;
  readonly edit: (change: Partial<Settings>) => void;
  readonly seen: SeenExamples;
}

/** A page of the settings. */
export interface SettingsSection {
  readonly id: keyof Words['settings']['sectionNames'];
  readonly Section: (props: SectionProps) => ReactNode;
  /** The first thing that keeps what is typed here from being saved; null: nothing does. */
  readonly trouble: (words: Words['settings'], typed: Settings, seen: SeenExamples) => string | null;
}
