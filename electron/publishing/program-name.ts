import packageJson from '../../package.json' with { type: 'json' };

/** This program and its version: another one may print a page otherwise. */
export function programName(): string {
  return `${packageJson.name} ${packageJson.version}`;
}
