import type { PasteReport } from '../paste-report.ts';

/** A paste in the shape that a program gives it, and what must become of it. */
export interface PasteFixture {
  readonly from: string;
  readonly what: string;
  readonly html: string;
  readonly xhtml: string;
  /** Text of the HTML that a reader of it does not see. */
  readonly hidden?: string;
  /** Counts that the report must give. */
  readonly removed?: Partial<PasteReport>;
}
