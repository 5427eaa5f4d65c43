/**
 * The first part of a language tag (`ur` of `ur-PK`), for the functions of `Intl` and of strings, which throw for a
 * tag that means nothing (`x-private`); that one is `und`, undetermined.
 */
export function primaryLanguage(language: string): string {
  return /^[a-z]{2,3}(?=-|$)/i.exec(language)?.[0] ?? 'und';
}
