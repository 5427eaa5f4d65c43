/** The desks and agencies that a newsroom knows, ready to be looked up. */
import { type HouseSources, NO_HOUSE_SOURCES, SHIPPED_SOURCES } from './credit-sources.ts';

export interface SourceIndex {
  /** Desks in every spelling, and agencies in every spelling, longest first: how a line may begin. */
  readonly names: readonly string[];
  /** What a field completes: desks, then agencies by the names that are printed; the newsroom's own first. */
  readonly desks: readonly string[];
  readonly agencies: readonly string[];
  /** Folded names of desks. */
  readonly deskNames: ReadonlySet<string>;
  /** Folded name or alias → the agency's short name. */
  readonly agencyNames: ReadonlyMap<string, string>;
  readonly deskEnding: RegExp;
  readonly agencyEnding: RegExp;
}

/** The sources that come with Dateline, without those that the newsroom leaves out and with its own. */
export function sourceIndexFor(house: HouseSources): SourceIndex {
  const { without } = house;
  const desks = [...house.desks, ...left(SHIPPED_SOURCES.desks, without.desks)];
  const dropped = new Set(without.agencies.map(fold));
  const agencies = [...house.agencies, ...SHIPPED_SOURCES.agencies.filter(({ name }) => !dropped.has(fold(name)))];
  const named = agencies.flatMap(({ name, aliases }) => [name, ...aliases].map((text) => ({ text, name })));
  return {
    names: [...desks, ...named.map(({ text }) => text)].sort((one, other) => other.length - one.length),
    desks,
    agencies: agencies.map(({ name }) => name),
    deskNames: new Set(desks.map(fold)),
    // The newsroom's own come last into the map: a name that both know is the newsroom's.
    agencyNames: new Map(named.toReversed().map(({ text, name }) => [fold(text), name])),
    deskEnding: endingIn(
      [...house.deskEndings, ...left(SHIPPED_SOURCES.deskEndings, without.deskEndings)],
      '(?:^|\\s)',
    ),
    agencyEnding: endingIn(
      [...house.agencyEndings, ...left(SHIPPED_SOURCES.agencyEndings, without.agencyEndings)],
      '\\s',
    ),
  };
}

export const BUILT_IN_SOURCES: SourceIndex = sourceIndexFor(NO_HOUSE_SOURCES);

/** The agency's short name (`Associated Press` → `AP`); null if the text names no agency that the newsroom knows. */
export function agencyOf(text: string, { agencyNames }: SourceIndex): string | null {
  return agencyNames.get(fold(text)) ?? null;
}

/** True for a desk that the newsroom knows, and for what ends as desks do (`Swat Correspondent`). */
export function isDesk(text: string, { deskNames, deskEnding }: SourceIndex): boolean {
  return deskNames.has(fold(text)) || (text.trim().split(/\s+/u).length <= 4 && deskEnding.test(text.trim()));
}

/** True if the name ends as agencies' names do; no proof by itself. */
export function looksLikeAgency(text: string, { agencyEnding }: SourceIndex): boolean {
  return agencyEnding.test(text.trim());
}

function left(shipped: readonly string[], without: readonly string[]): readonly string[] {
  const dropped = new Set(without.map(fold));
  return shipped.filter((name) => !dropped.has(fold(name)));
}

function endingIn(endings: readonly string[], before: string): RegExp {
  // Nothing ends so where there are none; an ending is text, not a pattern.
  if (endings.length === 0) return /(?!)/u;
  return new RegExp(
    `${before}(?:${endings
      .map((ending) =>
        ending
          .trim()
          .replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
          .replace(/\s+/gu, '\\s+'),
      )
      .join('|')})$`,
    'iu',
  );
}

/** Only ends and white space vary; `AP` is an agency, `ap` is a misprint that still means it. */
function fold(text: string): string {
  return text.trim().replace(/\s+/gu, ' ').toLowerCase();
}
