/** Letters that Urdu has and Arabic, Persian and Pashto do not write together. */
const URDU_LETTERS = /[ٹڈڑںےہھ]/gu;
const ARABIC_SCRIPT = /\p{Script=Arabic}/gu;
const LETTERS = /\p{L}/gu;

/** `ur` for a text that is mostly Urdu; null for any other, whose language its letters don't tell. */
export function languageOfText(text: string): 'ur' | null {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const arabic = count(ARABIC_SCRIPT);
  return arabic * 2 > count(LETTERS) && count(URDU_LETTERS) * 60 > arabic ? 'ur' : null;
}
