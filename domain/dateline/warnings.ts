import type { CreditLine } from '../credit-line.ts';
import { agencyOf, BUILT_IN_SOURCES, type SourceIndex } from '../wire/sources.ts';
import { BUILT_IN_CITIES, type CityIndex, findCities } from './cities.ts';
import { dateAtPlace } from './date-at-place.ts';
import type { Dateline, Place } from './dateline.ts';
import { foldName } from './fold-name.ts';
import { parseDatelineStart } from './parse.ts';
import { placeAsPrinted, renderDateline } from './render.ts';
import { standsAlone } from './stands-alone.ts';

/** What a dateline is looked at together with. */
export interface DatelineSurroundings {
  readonly creditLine: CreditLine | null;
  /** Plain text of the body's first paragraph. */
  readonly firstParagraph: string;
  readonly nowMs: number;
  readonly timeZone: string;
  readonly cities?: CityIndex;
  readonly sources?: SourceIndex;
}

export const DATELINE_WARNINGS = [
  'needs-region-or-country',
  'needs-date',
  'source-not-printed',
  'agencies-disagree',
  'repeated-in-body',
  'byline-elsewhere',
  'byline-on-agency-copy',
] as const;
export type DatelineWarningKind = (typeof DATELINE_WARNINGS)[number];

/** Something to look at; never a reason to stop (NEWSROOM.md "Datelines"). */
export interface DatelineWarning {
  readonly kind: DatelineWarningKind;
  readonly title: string;
  /** One or two sentences for the editor. */
  readonly explanation: string;
  /** The dateline that settles it, and what a button says; null where only the editor can know. */
  readonly fix: { readonly label: string; readonly dateline: Dateline } | null;
}

const TITLES: Readonly<Record<DatelineWarningKind, string>> = {
  'needs-region-or-country': 'The place needs a state or country',
  'needs-date': 'The dateline has no day',
  'source-not-printed': 'The dateline’s source is not printed',
  'agencies-disagree': 'Two agencies are named',
  'repeated-in-body': 'The dateline stands twice',
  'byline-elsewhere': 'The byline is from elsewhere',
  'byline-on-agency-copy': 'A byline on an agency’s story',
};

/** All that is doubtful about a dateline, most certain first. */
export function datelineWarnings(dateline: Dateline, around: DatelineSurroundings): readonly DatelineWarning[] {
  return [
    repeatedInBody(dateline, around),
    ...dateline.places.map((_place, at) => needsQualifier(dateline, at, around.cities ?? BUILT_IN_CITIES)),
    needsDate(dateline, around),
    sourceNotPrinted(dateline, around),
    agenciesDisagree(dateline, around),
    bylineElsewhere(dateline, around),
    bylineOnAgencyCopy(dateline, around),
  ].filter((warning) => warning !== null);
}

function repeatedInBody(dateline: Dateline, around: DatelineSurroundings) {
  const { firstParagraph, nowMs, timeZone, cities, sources } = around;
  const today = dateAtPlace(undefined, nowMs, { timeZone });
  const known = { ...(cities && { cities }), ...(sources && { sources }) };
  const parsed = parseDatelineStart(firstParagraph, { today, houseStyle: dateline.style, ...known });
  if (parsed === null) return null;
  const explanation = `The text begins with a dateline too: “${parsed.matched}”. It would be printed twice.`;
  return warning('repeated-in-body', explanation);
}

function needsQualifier(dateline: Dateline, at: number, cities: CityIndex): DatelineWarning | null {
  const place = dateline.places[at];
  if (place === undefined || place.region !== '' || place.country !== '') return null;
  const found = findCities(place.city, cities);
  const [city, ...others] = found;
  // What the file does not know may be a ship or a border: a dateline without a city is legal.
  const isAlone = found.some(({ name, country }) =>
    standsAlone(dateline.style, { city: name, town: name, country }, cities),
  );
  if (city === undefined || isAlone) return null;
  const full: Place = { city: place.city, region: city.region, country: city.country };
  const fix = { ...dateline, places: dateline.places.map((one, index) => (index === at ? full : one)) };
  const { region, country } = placeAsPrinted(full, dateline.style, cities);
  const explanation = `${place.city} does not stand alone in this style: readers need ${region || country || 'the country'}.`;
  return warning('needs-region-or-country', explanation, others.length === 0 ? fixTo(fix, cities) : null);
}

function needsDate(
  dateline: Dateline,
  { nowMs, timeZone, cities = BUILT_IN_CITIES }: DatelineSurroundings,
): DatelineWarning | null {
  if (dateline.date !== null || !cities.printing.styles[dateline.style].showsDate) return null;
  const date = dateAtPlace(dateline.places[0], nowMs, { timeZone, cities });
  return warning(
    'needs-date',
    'This style prints the day, the one at the place.',
    fixTo({ ...dateline, date }, cities),
  );
}

function sourceNotPrinted(
  dateline: Dateline,
  { cities = BUILT_IN_CITIES }: DatelineSurroundings,
): DatelineWarning | null {
  if (dateline.source === '' || cities.printing.styles[dateline.style].source !== 'none') return null;
  const explanation = `This style prints no source: “${dateline.source}” belongs in the credit line, or choose the style with a source.`;
  return warning('source-not-printed', explanation, fixTo({ ...dateline, style: 'colon-agency' }, cities));
}

function agenciesDisagree(
  dateline: Dateline,
  { creditLine, sources = BUILT_IN_SOURCES }: DatelineSurroundings,
): DatelineWarning | null {
  const [filed, credited] = [agencyOf(dateline.source, sources), agencyOf(creditLine?.text ?? '', sources)];
  if (filed === null || credited === null || filed === credited) return null;
  const explanation = `The dateline says ${filed}, the credit line ${credited}. One story has one agency.`;
  return warning('agencies-disagree', explanation);
}

/** `By A in Kabul` over `PESHAWAR:`. AP and Reuters: a byline means that the reporter was there. */
function bylineElsewhere(
  dateline: Dateline,
  { creditLine, cities = BUILT_IN_CITIES }: DatelineSurroundings,
): DatelineWarning | null {
  if (creditLine?.kind !== 'person') return null;
  const named = [...creditLine.text.matchAll(/\bin (?<place>\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)/gu)];
  const places = named.map((match) => match.groups?.['place'] ?? '');
  const here = dateline.places.map((place) => foldName(place.city));
  if (places.length === 0 || places.some((place) => here.includes(foldName(place)))) return null;
  const explanation = `The byline puts the reporter in ${places.join(' and ')}, the dateline in ${renderDateline(dateline, { cities }).place}. A byline stands on a datelined story only if the reporter was there.`;
  return warning('byline-elsewhere', explanation);
}

function bylineOnAgencyCopy(
  dateline: Dateline,
  { creditLine, sources = BUILT_IN_SOURCES }: DatelineSurroundings,
): DatelineWarning | null {
  const agency = agencyOf(dateline.source, sources);
  if (creditLine?.kind !== 'person' || agency === null || creditLine.text.includes(dateline.source)) return null;
  const explanation = `${agency} filed the story, and the byline names a person. If the reporter is not the agency’s, the source should be yours.`;
  return warning('byline-on-agency-copy', explanation);
}

function fixTo(dateline: Dateline, cities: CityIndex): NonNullable<DatelineWarning['fix']> {
  return { label: `Use “${renderDateline(dateline, { cities }).text}”`, dateline };
}

function warning(kind: DatelineWarningKind, explanation: string, fix: DatelineWarning['fix'] = null): DatelineWarning {
  return { kind, title: TITLES[kind], explanation, fix };
}
