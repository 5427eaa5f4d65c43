/** Facts for machines. Keys whose value is absent are left out. */
export interface LinkedData {
  readonly '@type': string;
  readonly [key: string]: unknown;
}

/** A JSON-LD script element. `<` is written `\u003c`, so that no text in it can end the element (NEWSROOM.md). */
export function linkedDataScript(facts: LinkedData): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...facts }).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}
