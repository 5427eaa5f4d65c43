import type { Correction } from '../story.ts';
import { escapeText } from './escape-html.ts';
import { dayText } from './page-date.ts';
import type { PageWords } from './page-words.ts';
import { calendarDay, zonedTime } from './zoned-time.ts';

/** The dated notices of what was wrong, oldest first; empty where nothing was. */
export function correctionsHtml(corrections: readonly Correction[], words: PageWords, timeZone: string): string {
  if (corrections.length === 0) return '';
  const notices = corrections.map((correction) => correctionHtml(correction, words, timeZone));
  return `<section class="corrections"><h2>${words.corrections}</h2>\n${notices.join('\n')}\n</section>`;
}

/** One notice: its class, its day, what was wrong. */
export function correctionHtml({ kind, notice, at }: Correction, words: PageWords, timeZone: string): string {
  const day = zonedTime(at, timeZone);
  const date = `<time datetime="${calendarDay(day)}">${dayText(day, words)}</time>`;
  return `<p><b>${words.correctionKinds[kind]}${words.comma} ${date}:</b> ${escapeText(notice)}</p>`;
}
