import { ComputerSection } from './ComputerSection.tsx';
import { CountsSection } from './CountsSection.tsx';
import { HouseStyleSection } from './HouseStyleSection.tsx';
import { LookSection } from './LookSection.tsx';
import { PrintingSection } from './PrintingSection.tsx';
import { RequiredSection } from './RequiredSection.tsx';
import { SiteSection } from './SiteSection.tsx';
import { SourcesSection } from './SourcesSection.tsx';
import { StoriesSection } from './StoriesSection.tsx';
import type { SettingsSection } from './section.ts';
import {
  agenciesTrouble,
  cardsTrouble,
  countsTrouble,
  firstOf,
  printingTrouble,
  rulesTrouble,
  siteTrouble,
  townsTrouble,
  wireWordsTrouble,
} from './settings-trouble.ts';
import { TownsSection } from './TownsSection.tsx';
import { WireWordsSection } from './WireWordsSection.tsx';

/** The pages of the settings, in the order in which they are shown. A new one is a line here. */
export const SECTIONS: readonly SettingsSection[] = [
  { id: 'site', Section: SiteSection, trouble: (words, typed) => firstOf(siteTrouble(words, typed)) },
  { id: 'look', Section: LookSection, trouble: () => null },
  { id: 'stories', Section: StoriesSection, trouble: (words, typed) => firstOf(cardsTrouble(words, typed)) },
  { id: 'required', Section: RequiredSection, trouble: () => null },
  { id: 'towns', Section: TownsSection, trouble: townsTrouble },
  { id: 'printing', Section: PrintingSection, trouble: printingTrouble },
  { id: 'sources', Section: SourcesSection, trouble: agenciesTrouble },
  { id: 'wire-words', Section: WireWordsSection, trouble: (words, typed) => firstOf(wireWordsTrouble(words, typed)) },
  { id: 'counts', Section: CountsSection, trouble: (words, typed) => firstOf(countsTrouble(words, typed)) },
  { id: 'house-style', Section: HouseStyleSection, trouble: rulesTrouble },
  { id: 'computer', Section: ComputerSection, trouble: () => null },
];
