/** At the latest then, on a machine that is never idle. */
const AT_LATEST_MS = 1_000;

/** Runs a task when the browser has nothing else to do; soon, where there is no browser. Call what it returns to cancel. */
export function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(task);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task, { timeout: AT_LATEST_MS });
  return () => cancelIdleCallback(handle);
}
