import { z } from 'zod';

/** A moment in time as ISO 8601 text with a zone (`2026-11-24T14:02:00.000Z`). ninjs refuses times without one. */
export type Instant = string;

export const instantSchema = z.iso.datetime({ offset: true });

/** The moment as canonical UTC text. `now` is milliseconds since 1970, as the caller's clock gives it. */
export function instantFromMs(now: number): Instant {
  return new Date(now).toISOString();
}

/** Milliseconds since 1970. */
export function msFromInstant(instant: Instant): number {
  return Date.parse(instant);
}
