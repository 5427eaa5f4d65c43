import type { Instant } from '../../domain/instant.ts';

const DAY_MS = 86_400_000;

/** `Today`, `Yesterday`, `Monday` within a week, then `3 September` with its year; on this computer's calendar. */
export function dayName(
  words: { readonly today: string; readonly yesterday: string },
  at: Instant,
  now: Instant,
): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / DAY_MS);
  if (days <= 0) return words.today;
  if (days === 1) return words.yesterday;
  const form: Intl.DateTimeFormatOptions =
    days < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'long', year: 'numeric' };
  return new Intl.DateTimeFormat('en-GB', form).format(new Date(at));
}

function startOfDay(instant: Instant): number {
  return new Date(instant).setHours(0, 0, 0, 0);
}
