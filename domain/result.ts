/**
 * The outcome of something that can go wrong in normal use.
 *
 * A failure is a value with a `kind`, so that every caller is made to name it; bugs stay exceptions.
 */
export type Result<Value, Failure extends { readonly kind: string }> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** The good outcome. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** The named bad outcome. */
export function fail<Failure extends { readonly kind: string }>(
  failure: Failure,
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}
