const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const YEAR = 365 * DAY;
const MONTH = YEAR / 12;

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Each unit is used below `under`; what rounds up to `under` is told in the next unit (never "60 minutes ago"). */
const UNITS: readonly { readonly unit: Unit; readonly length: number; readonly under: number }[] = [
  { unit: 'minute', length: MINUTE, under: HOUR },
  { unit: 'hour', length: HOUR, under: DAY },
  { unit: 'day', length: DAY, under: WEEK },
  { unit: 'week', length: WEEK, under: MONTH },
  { unit: 'month', length: MONTH, under: YEAR },
  { unit: 'year', length: YEAR, under: Number.POSITIVE_INFINITY },
];

/**
 * How long ago, rounded rather than floored: `12 hours ago` (NEWSROOM.md "Excerpts and Recent Posts"). Less than half
 * a minute, and any time in the future, is `now`. Times are milliseconds since 1970; `language` is BCP 47.
 */
export function relativeTime(fromMs: number, nowMs: number, language = 'en'): string {
  const ageMs = nowMs - fromMs;
  if (ageMs < MINUTE / 2) return nowWord(language);
  const { unit, count } = roundedAge(ageMs);
  return new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(-count, unit);
}

export interface ShortAgeOptions {
  /** BCP 47. */
  readonly language: string;
  /** IANA name; decides which weekday it was. */
  readonly timeZone: string;
}

/**
 * How long ago in the width of a list's column: `now`, `11 min`, `4 h` within a day, `Mon` within a week, then
 * `15 Sept`, and `15 Sept 2024` in another year.
 */
export function shortAge(fromMs: number, nowMs: number, { language, timeZone }: ShortAgeOptions): string {
  const ageMs = nowMs - fromMs;
  if (ageMs < MINUTE / 2) return nowWord(language);
  const { unit, count } = roundedAge(ageMs);
  // `min` and `h` are the international symbols, the same in every language.
  if (unit === 'minute') return `${count} min`;
  if (unit === 'hour') return `${count} h`;
  if (ageMs < WEEK - DAY) return formatDate(fromMs, language, { timeZone, weekday: 'short' });
  const year = (ms: number) => formatDate(ms, 'en', { timeZone, year: 'numeric' });
  const sameYear = year(fromMs) === year(nowMs);
  return formatDate(fromMs, language, {
    timeZone,
    day: 'numeric',
    month: 'short',
    ...(!sameYear && { year: 'numeric' }),
  });
}

function roundedAge(ageMs: number): { readonly unit: Unit; readonly count: number } {
  for (const { unit, length, under } of UNITS) {
    const count = Math.max(1, Math.round(ageMs / length));
    if (ageMs < under && count * length < under) return { unit, count };
  }
  return { unit: 'year', count: 1 };
}

function nowWord(language: string): string {
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'second');
}

function formatDate(ms: number, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, options).format(ms);
}
