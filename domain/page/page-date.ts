import type { PageWords } from './page-words.ts';
import { two, type ZonedTime } from './zoned-time.ts';

/** `15 September 2026`. */
export function dayText({ day, month, year }: ZonedTime, words: PageWords): string {
  return `${day} ${words.months[month - 1]} ${year}`;
}

/** `15 September 2026, 14:02`. */
export function dayAndTimeText(time: ZonedTime, words: PageWords): string {
  return `${dayText(time, words)}${words.comma} ${two(time.hour)}:${two(time.minute)}`;
}

/** `Tuesday, 15 September 2026`. */
export function longDayText(time: ZonedTime, words: PageWords): string {
  return `${words.weekdays[time.weekday]}${words.comma} ${dayText(time, words)}`;
}
