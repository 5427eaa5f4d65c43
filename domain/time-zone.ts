/** True for a name that clocks can be told by (`Asia/Karachi`), one of `Intl`. */
export function isTimeZone(name: string): boolean {
  if (name.trim() === '') return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
