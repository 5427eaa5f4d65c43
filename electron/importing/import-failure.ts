/** Why a file gives no story; `reason` is a sentence for the editor. */
export type ImportFailure =
  | { readonly kind: 'unknown-format'; readonly reason: string }
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'no-story'; readonly reason: string };
