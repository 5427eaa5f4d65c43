/**
 * What every JavaScript host has but the language's own library does not type.
 *
 * `domain/` and `ipc/` compile without DOM and Node types, so that neither can creep in. `URL` belongs to both
 * hosts alike (WHATWG URL) and is pure.
 */
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  pathname: string;
  search: string;
  hash: string;
  toString(): string;
}
