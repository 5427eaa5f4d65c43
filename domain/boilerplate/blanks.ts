/**
 * A blank to fill in a template or snippet: `[TK name]`. It is a marker of what is still to come like any other
 * (`checks/body-checks.ts`), so one that was forgotten is found before the story goes out.
 */
export const BLANK = /\[TK(?:[ :][^[\]\n]*)?\]/gu;
