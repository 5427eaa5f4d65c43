import { DOMRenderExtension, domOverride } from '@lexical/html';
import { $getState, $isElementNode, configExtension, defineExtension, TextNode } from 'lexical';
import { languageState, passageDirectionState } from './language-state.ts';

function setAttribute(element: HTMLElement, name: 'lang' | 'dir', value: string): void {
  if (value === '') element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Puts `lang` and `dir` on what is drawn, so that fonts, hyphens and screen readers follow the words' own language. */
export const LanguageExtension = defineExtension({
  name: 'dateline/language',
  dependencies: [
    configExtension(DOMRenderExtension, {
      overrides: [
        domOverride([$isElementNode], {
          $decorateDOM: (node, previous, element) => {
            const lang = $getState(node, languageState, 'direct');
            if (previous === null ? lang !== '' : lang !== $getState(previous, languageState, 'direct'))
              setAttribute(element, 'lang', lang);
          },
        }),
        domOverride([TextNode], {
          $decorateDOM: (node, previous, element) => {
            if (previous === null && node.__state === undefined) return;
            setAttribute(element, 'lang', $getState(node, languageState, 'direct'));
            setAttribute(element, 'dir', $getState(node, passageDirectionState, 'direct') ?? '');
          },
        }),
      ],
    }),
  ],
});
