import type { Result } from '../../../domain/result.ts';

/** The value of an outcome that has to be good. */
export function succeed<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(`It failed: ${JSON.stringify(result.failure)}`);
  return result.value;
}
