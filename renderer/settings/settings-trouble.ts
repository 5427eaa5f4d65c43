import type { Settings } from '../../domain/settings.ts';
import type { Words } from '../words/WordsProvider.tsx';

export interface SettingsTrouble {
  readonly name: string | undefined;
  readonly url: string | undefined;
  readonly permalink: string | undefined;
  /** The first of them, which keeps the settings from being saved; null: they can be. */
  readonly first: string | null;
}

/** What is wrong with settings as typed. */
export function settingsTrouble(words: Words['settings'], typed: Settings): SettingsTrouble {
  const name = typed.name.trim() === '' ? words.nameMissing : undefined;
  const url = typed.url === '' || /^https?:\/\/[^\s/]+/u.test(typed.url) ? undefined : words.urlWrong;
  const permalink = isPattern(typed.permalink) ? undefined : words.permalinkWrong;
  const numbers = isWithin(typed.recentPostsCount, 0, 50) && isWithin(typed.excerptWords, 5, 100);
  const first = name ?? url ?? permalink ?? (numbers && isWithin(typed.headlineLimit, 20, 200) ? null : words.numbers);
  return { name, url, permalink, first };
}

function isPattern(permalink: string): boolean {
  return permalink.startsWith('/') && permalink.includes(':slug');
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
