/** A name without case, accents, points and the letters that Urdu and Arabic keyboards write differently. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}.'’‘ʼ\u200c-\u200f]/gu, '')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[\s-]+/gu, ' ')
    .trim();
}
