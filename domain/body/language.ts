import type { BlockLanguage } from './body.ts';

const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,6}$/i;

/** The language and direction of a passage inside one of `outer`: a new language brings its own direction. */
export function innerLanguage(outer: BlockLanguage, own: BlockLanguage): BlockLanguage {
  return own.lang === undefined ? { ...outer, ...own } : own;
}

/** What has to be said inside a passage of `outer` to mean `own`; the opposite of `innerLanguage`. */
export function languageWithin(outer: BlockLanguage, own: BlockLanguage): BlockLanguage {
  const lang = own.lang !== undefined && LANGUAGE_TAG.test(own.lang) && own.lang !== outer.lang ? own.lang : undefined;
  const isDirectionNew = own.dir !== undefined && (lang !== undefined || own.dir !== outer.dir);
  return { ...(lang !== undefined && { lang }), ...(isDirectionNew && { dir: own.dir }) };
}

/** The language that an element's own attributes name; what they name wrongly is left out. */
export function languageOfAttributes(attributes: ReadonlyMap<string, string>): BlockLanguage {
  const lang = attributes.get('lang') ?? attributes.get('xml:lang');
  const dir = attributes.get('dir')?.toLowerCase();
  return {
    ...(lang !== undefined && LANGUAGE_TAG.test(lang) && { lang }),
    ...((dir === 'ltr' || dir === 'rtl') && { dir }),
  };
}
