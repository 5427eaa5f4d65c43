const LABEL = /^slug(?:line)?\s*:\s*/iu;
/** `UKRAINE-CRISIS/TALKS`, `FERRY-CREEK (UPDATE 2, PIX)`: capitals, at least one hyphen or stroke, no sentence. */
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]*(?:[-/]{1,2}[\p{Lu}\p{N}]+(?: [\p{Lu}\p{N}]+)?)+$/u;
/** AP's form: `BC-AS--Pakistan-Ferries, 1st Ld-Writethru`. */
const AP_FORM = /^(?:BC-)?\p{Lu}{2,3}--\p{L}[\p{L}\p{N}-]*$/u;
const AFTER_SLUGLINE =
  /\s*(?:\((?:UPDATE|WRAPUP|CORRECTED|PIX|TV|GRAPHIC|REFILE|REPEAT|ADDS|RECASTS)[^)]*\)|,\s*\d+(?:st|nd|rd|th) (?:Ld|Add).*)$/iu;

/**
 * The slugline that a line of wire copy is, letter for letter and without a label or update marks; null if it is none
 * (NEWSROOM.md "Sluglines, headlines, counts").
 */
export function sluglineFromLine(line: string): string | null {
  const labelled = line.replace(LABEL, '');
  const slugline = labelled.replace(AFTER_SLUGLINE, '').trim();
  if (labelled !== line) return slugline === '' ? null : slugline;
  return slugline.length <= 48 && (CAPITALS.test(slugline) || AP_FORM.test(slugline)) ? slugline : null;
}
