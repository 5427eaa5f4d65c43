import { fail, ok, type Result } from '../result.ts';

export type NotJson = { readonly kind: 'not-json'; readonly reason: string };

/** The JSON value in a text, which may begin with a byte order mark. */
export function jsonFromText(text: string): Result<unknown, NotJson> {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (json.trim() === '') return fail({ kind: 'not-json', reason: 'It is empty.' });
  try {
    const value: unknown = JSON.parse(json);
    return ok(value);
  } catch (error) {
    // The engine's own message quotes the text and differs between engines; only its kind is worth knowing.
    const isTooDeep = error instanceof RangeError;
    return fail({ kind: 'not-json', reason: isTooDeep ? 'It is nested too deep.' : 'It is not JSON, or was cut off.' });
  }
}
