/** What house style leaves alone, hidden so that no rule sees it: other people's words, and addresses. */

const HIDDEN = '\uffff';
const ADDRESSES =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|pk|uk|in|example)\b/giu;
const QUOTES = [
  /“[^”]*”?/gu,
  /"[^"]*"/gu,
  /«[^»]*»/gu,
  // A closing single quote is an apostrophe unless no letter follows it.
  /(?<=^|[\s([“—–-])‘(?:[^’]|’(?=\p{L}))*’?/gu,
] as const;

/** The text with web and mail addresses hidden. Its length stays. */
export function maskAddresses(text: string): string {
  return hide(text, ADDRESSES);
}

/** The text with quotations hidden as well; one that never closes is hidden to its end. */
export function maskQuotes(text: string): string {
  return QUOTES.reduce(hide, text);
}

function hide(text: string, pattern: RegExp): string {
  return text.replace(pattern, (hidden) => HIDDEN.repeat(hidden.length));
}
