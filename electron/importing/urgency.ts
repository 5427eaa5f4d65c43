/** News urgency as ninjs counts it, 1 (flash) to 9; NITF's 0 and words say nothing and give null. */
export function urgencyFromText(text: string): number | null {
  const urgency = Number(text);
  return Number.isInteger(urgency) && urgency >= 1 && urgency <= 9 ? urgency : null;
}
