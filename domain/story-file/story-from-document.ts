import { canonicalBody } from '../body/canonical.ts';
import type { CreditLine } from '../credit-line.ts';
import type { Dateline } from '../dateline/dateline.ts';
import { creditLineFromText } from '../wire/credit-lines.ts';
import type { StoryDocument } from './document.ts';

type Roled = readonly { readonly role?: string | undefined; readonly value: string }[];
type Related = readonly { readonly rel?: string | undefined; readonly name: string }[];

/** The story that a document's slots hold, still to be checked as a whole: the opposite of `documentFromStory`. */
export function storyFieldsFromDocument(document: StoryDocument) {
  const { desk } = document;
  return {
    id: document.uri,
    headline: valueWithRole(document.headlines, 'main'),
    shortHeadline: valueWithRole(document.headlines, 'short'),
    seoHeadline: valueWithRole(document.headlines, 'seo'),
    creditLine: creditLineOf(document),
    dateline: datelineOf(document),
    slugline: document.slugline,
    slug: valueWithRole(document.altIds, 'slug'),
    formerSlugs: desk.formerSlugs.filter(isWritten),
    categories: namesOf(document.subjects, 'category'),
    keywords: namesOf(document.subjects, 'keyword'),
    body: canonicalBody(valueWithRole(document.bodies, 'main')),
    excerpt: valueWithRole(document.descriptions, 'summary'),
    seoDescription: valueWithRole(document.descriptions, 'seo'),
    canonicalUrl: desk.canonicalUrl,
    internalNote: document.edNote,
    language: document.language,
    urgency: document.urgency,
    embargoedUntil: document.embargoedUntil,
    copyrightHolder: document.copyrightHolder,
    copyrightNotice: document.copyrightNotice,
    usageTerms: document.usageTerms,
    createdAt: document.firstCreated,
    modifiedAt: document.versionCreated,
    version: document.version,
    workflow: desk.workflow,
    publication: desk.publication,
    corrections: desk.corrections.filter(({ notice }) => isWritten(notice)),
    wireSource: desk.wireSource ?? null,
    comments: desk.comments,
    leftChecks: desk.leftChecks.filter(isWritten),
  };
}

/** `by` counts, also where another program wrote it and left `desk` alone. */
function creditLineOf({ by, people, desk }: StoryDocument): CreditLine | null {
  if (by === '') return null;
  if (desk.creditKind === undefined) return creditLineFromText(by);
  return { kind: desk.creditKind, text: by, authors: namesOf(people, 'author') };
}

function datelineOf({ places, infoSources, desk }: StoryDocument): Dateline | null {
  const known = places
    .filter(({ rel }) => rel === 'dateline')
    .map(({ name, contactInfo }) => {
      const address = contactInfo[0]?.address;
      return { city: address?.locality || name, region: address?.area ?? '', country: address?.country ?? '' };
    })
    .filter(({ city }) => isWritten(city));
  if (desk.dateline === undefined || known.length === 0) return null;
  const source = infoSources.find(({ role }) => role === 'dateline')?.name ?? '';
  return { places: known, source, ...desk.dateline };
}

function valueWithRole(values: Roled, role: string): string {
  return values.find((value) => value.role === role)?.value ?? '';
}

function namesOf(values: Related, rel: string): readonly string[] {
  return values.filter((value) => value.rel === rel && isWritten(value.name)).map(({ name }) => name);
}

function isWritten(text: string): boolean {
  return text !== '';
}
