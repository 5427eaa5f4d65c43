const MINUTE = 60_000;
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|secs?|seconds?|سیکنڈ)$/iu, 1000],
  [/^(?:m|mins?|minutes?|منٹ)$/iu, MINUTE],
  [/^(?:h|hrs?|hours?|گھنٹہ|گھنٹے)$/iu, 60 * MINUTE],
  [/^(?:d|days?|دن|روز)$/iu, 24 * 60 * MINUTE],
  [/^(?:w|wks?|weeks?|ہفتہ|ہفتے)$/iu, 7 * 24 * 60 * MINUTE],
  [/^(?:months?|ماہ|مہینہ|مہینے)$/iu, (365 / 12) * 24 * 60 * MINUTE],
  [/^(?:y|yrs?|years?|سال)$/iu, 365 * 24 * 60 * MINUTE],
];
const AGE = /^(?<count>\p{Nd}{1,3}|an?|one|ایک)\s*(?<unit>\p{L}+)\s+(?:ago|پہلے|قبل)\.?$/iu;
const NOW = /^(?:just now|now|moments ago|ابھی)$/iu;

/** Milliseconds that a relative time on a page stands for (`12 hours ago`, `۱۲ گھنٹے پہلے`); null if it is none. */
export function ageFromText(text: string): number | null {
  const trimmed = text.trim();
  if (NOW.test(trimmed)) return 0;
  const { count = '', unit = '' } = AGE.exec(trimmed)?.groups ?? {};
  const length = UNITS.find(([name]) => name.test(unit))?.[1];
  return length === undefined ? null : Math.round(countFrom(count) * length);
}

function countFrom(text: string): number {
  const digits = text.replace(/[۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0x6f0));
  return /^\d+$/.test(digits) ? Number(digits) : 1;
}
