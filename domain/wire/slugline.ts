const LABEL = /^slug(?:line)?\s*:\s*/iu;
/** `UKRAINE-CRISIS/TALKS`, `FERRY-CREEK (UPDATE 2, PIX)`: capitals, at least one hyphen or stroke, no sentence. */
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]*(?:[-/]{1,2}[\p{Lu}\p{N}]+(?: [\p{Lu}\p{N}]+)?)+$/u;
/** AP's form: `BC-AS--Pakistan-Ferries, 1st Ld-Writethru`. */
const AP_FORM = /^(?:BC-)?\p{Lu}{2,3}--\p{L}[\p{L}\p{N}-]*$/u;
const AFTER_SLUGLINE =
  /\s*(?:\((?:UPDATE|WRAPUP|CORRECTED|PIX|TV|GRAPHIC|REFILE|REPEAT|ADDS|RECASTS)[^)]*\)|,\s*\d+(?:st|nd|rd|th) (?:Ld|Add).*)$/iu;

/** `CEMENT`: one word in capitals, which may be a headline as well. */
const ONE_WORD = /^\p{Lu}[\p{Lu}\p{N}]{2,23}$/u;

/** True for a line that is a slugline of one word if a headline stands below it. */
export function mayBeSlugline(line: string): boolean {
  return ONE_WORD.test(bareSlugline(line));
}

/** A slugline's line without a label (`Slug:`) and update marks. */
export function bareSlugline(line: string): string {
  return line.replace(LABEL, '').replace(AFTER_SLUGLINE, '').trim();
}

/**
 * The slugline that a line of wire copy is, letter for letter and without a label or update marks; null if it is none
 * (NEWSROOM.md "Sluglines, headlines, counts").
 */
export function sluglineFromLine(line: string): string | null {
  const slugline = bareSlugline(line);
  if (LABEL.test(line)) return slugline === '' ? null : slugline;
  return slugline.length <= 48 && (CAPITALS.test(slugline) || AP_FORM.test(slugline)) ? slugline : null;
}
