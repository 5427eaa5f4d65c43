const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** First strong isolate and its end (UAX #9): the direction of what is between is its own. */
const [ISOLATE, END] = ['\u2068', '\u2069'];

/** A name in quotation marks. One written from right to left stands apart, so that marks and sentence keep their order. */
export function quoted(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `“${ISOLATE}${name}${END}”` : `“${name}”`;
}
