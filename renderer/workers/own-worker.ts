/** The page's policy lets no string become a script (`require-trusted-types-for`); the build's own addresses may. */
const scripts = window.trustedTypes?.createPolicy('own-worker', { createScriptURL: (url) => url });

/** Starts a worker whose script is part of the build: `url` comes from an import that ends in `?worker&url`. */
export function ownWorker(url: string): Worker {
  const script = scripts?.createScriptURL(url) ?? url;
  // TypeScript's `Worker` does not know of trusted addresses yet.
  return new Worker(script as unknown as string, { type: 'module' });
}
