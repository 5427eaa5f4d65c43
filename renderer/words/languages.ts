/** Languages a newsroom is likely to publish in, by tag; others are typed. */
export const STORY_LANGUAGES = ['en-GB', 'en-US', 'ur', 'ps', 'sd', 'pa-Arab', 'fa', 'ar', 'hi', 'fr'] as const;

const names = new Intl.DisplayNames('en-GB', { type: 'language', languageDisplay: 'standard' });

/** `English (United Kingdom)` shortened to `English (UK)`. `tag` is BCP 47; an unknown one stands for itself. */
export function languageName(tag: string): string {
  try {
    return (names.of(tag) ?? tag).replace('United Kingdom', 'UK').replace('United States', 'US');
  } catch {
    return tag;
  }
}
