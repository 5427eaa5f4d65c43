/**
 * One piece of invented copy and all that a reading of it must find. What a sample does not name must be empty, so
 * that a false find fails as a missed one does.
 */
export interface WireSample {
  readonly name: string;
  readonly copy: string;
  readonly headline?: string;
  readonly deck?: string;
  readonly categories?: readonly string[];
  readonly slugline?: string;
  /** `kind: text`. */
  readonly credit?: string;
  /** `places | date | source | style`, a hyphen for what is missing. */
  readonly dateline?: string;
  /** How each paragraph begins. */
  readonly paragraphs: readonly string[];
  readonly signOff?: string;
  /** `text | until`. */
  readonly embargo?: string;
  readonly advisories?: readonly string[];
  /** Headlines of the list. */
  readonly posts?: readonly string[];
  readonly siteName?: string;
  readonly cookieNotice?: string;
  readonly leftOver?: readonly string[];
}
