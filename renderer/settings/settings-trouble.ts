/** What is wrong with settings as typed: a sentence beside the field, and why they can't be saved. */

import type { OwnRule } from '../../domain/checks/own-rule.ts';
import { isUsable, type RuleTrouble, ruleTrouble } from '../../domain/checks/own-rules.ts';
import type { City } from '../../domain/dateline/city.ts';
import { foldMonth, MONTH_LISTS } from '../../domain/dateline/printing.ts';
import { monthNamesSchema } from '../../domain/dateline/styles.ts';
import type { Settings } from '../../domain/settings.ts';
import { isTimeZone } from '../../domain/time-zone.ts';
import type { Agency } from '../../domain/wire/credit-sources.ts';
import { zoneFromText } from '../../domain/wire/wire-words.ts';
import type { Words } from '../words/WordsProvider.tsx';
import type { ExamplesSeen, SeenExamples } from './section.ts';

type SettingsWords = Words['settings'];
/** A field's name → what is wrong with it. */
type Troubles<Field extends string> = Readonly<Record<Field, string | undefined>>;

/** The first of several troubles, in the order of the fields. */
export function firstOf(troubles: Troubles<string>): string | null {
  return Object.values(troubles).find((trouble) => trouble !== undefined) ?? null;
}

export function siteTrouble(words: SettingsWords, typed: Settings): Troubles<'name' | 'url' | 'permalink'> {
  return {
    name: typed.name.trim() === '' ? words.nameMissing : undefined,
    url: typed.url === '' || /^https?:\/\/[^\s/]+/u.test(typed.url) ? undefined : words.urlWrong,
    permalink: isPattern(typed.permalink) ? undefined : words.permalinkWrong,
  };
}

export function cardsTrouble(
  words: SettingsWords,
  { recentPostsCount, excerptWords }: Settings,
): Troubles<'recentPostsCount' | 'excerptWords'> {
  return {
    recentPostsCount: outside(words, recentPostsCount, [0, 50]),
    excerptWords: outside(words, excerptWords, [5, 100]),
  };
}

/** Least and most of each norm, as the settings' schema has them. */
const RANGES: Readonly<Record<NormField, readonly [number, number]>> = {
  headline: [20, 200],
  seoTitle: [10, 999],
  slugline: [5, 999],
  excerpt: [20, 999],
  seoDescription: [20, 999],
  columnWidth: [10, 200],
  wordsPerMinute: [0, 999],
};
export type NormField =
  | 'headline'
  | 'seoTitle'
  | 'slugline'
  | 'excerpt'
  | 'seoDescription'
  | 'columnWidth'
  | 'wordsPerMinute';

export function countsTrouble(words: SettingsWords, { headlineLimit, norms }: Settings): Troubles<NormField> {
  const of = (field: NormField) => outside(words, field === 'headline' ? headlineLimit : norms[field], RANGES[field]);
  return {
    headline: of('headline'),
    seoTitle: of('seoTitle'),
    slugline: of('slugline'),
    excerpt: of('excerpt'),
    seoDescription: of('seoDescription'),
    columnWidth: of('columnWidth'),
    wordsPerMinute: of('wordsPerMinute'),
  };
}

export function townTrouble(words: SettingsWords, town: City): Troubles<'name' | 'country' | 'zone'> {
  return {
    name: town.name.trim() === '' ? words.townNameMissing : undefined,
    country: town.country.trim() === '' ? words.townCountryMissing : undefined,
    zone: isTimeZone(town.zone) ? undefined : words.townZoneWrong,
  };
}

export function townsTrouble(words: SettingsWords, { cities }: Settings): string | null {
  return cities.map((town) => firstOf(townTrouble(words, town))).find((trouble) => trouble !== null) ?? null;
}

export function agencyTrouble(words: SettingsWords, agency: Agency): Troubles<'name'> {
  return { name: agency.name.trim() === '' ? words.agencyNameMissing : undefined };
}

export function agenciesTrouble(words: SettingsWords, { creditLines }: Settings): string | null {
  return (
    creditLines.agencies.map((one) => firstOf(agencyTrouble(words, one))).find((trouble) => trouble !== null) ?? null
  );
}

/** What is wrong with the newsroom's words of wire copy, by their list. */
export function wireWordsTrouble(words: SettingsWords, { wireWords }: Settings): Troubles<'timeZones'> {
  const wrong = wireWords.own.timeZones?.find((written) => zoneFromText(written) === null);
  return { timeZones: wrong === undefined ? undefined : words.timeZoneWrong(wrong) };
}

export function monthsTrouble(words: SettingsWords, names: readonly string[] | undefined): string | undefined {
  if (names === undefined) return undefined;
  const isRight = monthNamesSchema.safeParse(names).success && new Set(names.map(foldMonth)).size === names.length;
  return isRight ? undefined : words.monthNamesWrong;
}

export function printingTrouble(words: SettingsWords, { datelinePrinting }: Settings): string | null {
  const { months, shortRegions } = datelinePrinting;
  const ofMonths = MONTH_LISTS.map((list) => monthsTrouble(words, months[list])).find((one) => one !== undefined);
  const nameless = shortRegions.some(({ region }) => region.trim() === '');
  return ofMonths ?? (nameless ? words.regionMissing : null);
}

/** What is wrong with a rule's parts, and with its examples once they have been tried. */
export function ownRuleTrouble(
  words: SettingsWords,
  rule: OwnRule,
  around: { readonly others: readonly OwnRule[]; readonly seen: ExamplesSeen },
): Troubles<'id' | 'pattern' | 'explanation' | 'examples' | 'leaves'> {
  const trouble = ruleTrouble(rule, around.others);
  const { seen } = around;
  const isEndless = seen === 'endless';
  const shown = typeof seen === 'string' ? [] : seen;
  const first = (isLeft: boolean) => shown.find(({ kind }) => (kind === 'found') === isLeft);
  const [wrong, found] = [first(false), first(true)];
  return {
    id: trouble.id === null ? undefined : words.ruleIds[trouble.id],
    pattern: isEndless ? words.patternEndless : patternText(words, trouble.pattern),
    explanation: trouble.explanation === null ? undefined : words.explanationMissing,
    examples: wrong === undefined ? undefined : words.exampleWrong(wrong),
    leaves: found === undefined ? undefined : words.exampleWrong(found),
  };
}

function patternText(words: SettingsWords, trouble: RuleTrouble['pattern']): string | undefined {
  if (trouble === null) return undefined;
  return typeof trouble === 'string' ? words.patterns[trouble] : words.patternWrong(trouble.reason);
}

export function rulesTrouble(words: SettingsWords, { ownRules }: Settings, seenExamples: SeenExamples): string | null {
  for (const [at, rule] of ownRules.entries()) {
    const others = ownRules.toSpliced(at, 1);
    const seen = seenExamples.get(JSON.stringify(rule)) ?? 'testing';
    const trouble = firstOf(ownRuleTrouble(words, rule, { others, seen }));
    if (trouble !== null) return trouble;
    if (seen === 'testing' && isUsable(rule, others)) return words.examplesTesting;
  }
  return null;
}

function isPattern(permalink: string): boolean {
  return permalink.startsWith('/') && permalink.includes(':slug');
}

function outside(words: SettingsWords, value: number, [least, most]: readonly [number, number]): string | undefined {
  return Number.isInteger(value) && value >= least && value <= most ? undefined : words.between(least, most);
}
