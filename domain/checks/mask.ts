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

/** Cheap sign of an address; most passages have none. */
const HAS_ADDRESS = /:\/\/|www\.|@|\.(?:com|org|net|gov|edu|pk|uk|in|example)\b/iu;

/** The text with web and mail addresses hidden. Its length stays. */
export function maskAddresses(text: string): string {
  return HAS_ADDRESS.test(text) ? hide(text, ADDRESSES) : text;
}

/** The text with quotations hidden as well; one that never closes is hidden to its end. */
export function maskQuotes(text: string): string {
  return QUOTES.reduce(hide, text);
}

function hide(text: string, pattern: RegExp): string {
  return text.replace(pattern, (hidden) => HIDDEN.repeat(hidden.length));
}
