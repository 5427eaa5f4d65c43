import { z } from 'zod';

/** What a template or a snippet is called; with an ending it is its file's name, so no system may stumble over it. */
export const boilerplateNameSchema = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ,’'()&–-]{0,58}[\p{L}\p{M}\p{N})])?$/u);

export function isBoilerplateName(name: string): boolean {
  return boilerplateNameSchema.safeParse(name).success;
}

/** The newsroom's own, and those of the program that it has none of the same name for, by name. */
export function withOwn<Boilerplate extends { readonly name: string }>(
  builtIn: readonly Boilerplate[],
  own: readonly Boilerplate[],
): readonly Boilerplate[] {
  const names = new Set(own.map(({ name }) => name.toLocaleLowerCase()));
  const others = builtIn.filter(({ name }) => !names.has(name.toLocaleLowerCase()));
  return [...others, ...own.toSorted((one, other) => one.name.localeCompare(other.name))];
}
