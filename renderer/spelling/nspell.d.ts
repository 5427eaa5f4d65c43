/** What of nspell 2.1.5 is used; the package has no types of its own. */
declare module 'nspell' {
  interface NSpell {
    correct(word: string): boolean;
    suggest(word: string): string[];
  }
  // biome-ignore lint/style/noDefaultExport: the package exports so
  export default function nspell(affix: string, dictionary: string): NSpell;
}
