import { expect } from '@playwright/test';

/** What went wrong behind the screen during a test. Anything here fails it, unless the test said to expect it. */
export class Problems {
  readonly #found: string[] = [];
  readonly #expected: RegExp[] = [];

  add(problem: string): void {
    this.#found.push(problem);
  }

  /** For a test that provokes a problem: those that match `pattern` don't fail it. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  assertNone(): void {
    const unexpected = this.#found.filter((problem) => !this.#expected.some((pattern) => pattern.test(problem)));
    expect(unexpected, 'nothing goes wrong behind the screen').toEqual([]);
  }
}
