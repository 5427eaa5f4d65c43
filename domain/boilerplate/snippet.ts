import { z } from 'zod';
import file from '../../assets/snippets.json' with { type: 'json' };

/** Paragraphs that a desk writes again and again, perhaps with blanks to fill. */
export interface Snippet {
  readonly name: string;
  readonly isOwn: boolean;
  /** Canonical XHTML. */
  readonly body: string;
}

const fileSchema = z.array(z.strictObject({ name: z.string(), body: z.string() }));

/** Those that come with the program. */
export const BUILT_IN_SNIPPETS: readonly Snippet[] = fileSchema
  .parse(file)
  .map(({ name, body }) => ({ name, isOwn: false, body }));
