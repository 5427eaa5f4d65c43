import type { LexicalEditor } from 'lexical';
import type { ReactElement } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { textDirection } from '../../../domain/page/text-direction.ts';
import { Icon } from '../../ui/Icon.tsx';
import { languageName, STORY_LANGUAGES } from '../../words/languages.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { SET_BLOCK_LANGUAGE_COMMAND, SET_PASSAGE_LANGUAGE_COMMAND } from './PassageLanguageExtension.ts';

/** A menu for the language of the selected words or of the paragraphs they stand in. */
export function LanguageMenu({ editor }: { readonly editor: LexicalEditor }): ReactElement {
  const words = useWords().editor.language;
  const sections = [
    { heading: words.ofWords, command: SET_PASSAGE_LANGUAGE_COMMAND },
    { heading: words.ofParagraph, command: SET_BLOCK_LANGUAGE_COMMAND },
  ];
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={words.menu}>
        <Icon name="book" />
      </Button>
      <Popover className="floating menu-popover" offset={4}>
        <Menu className="menu" aria-label={words.menu}>
          {sections.map(({ heading, command }) => (
            <MenuSection key={heading}>
              <Header className="menu-heading">{heading}</Header>
              <MenuItem className="menu-item" onAction={() => editor.dispatchCommand(command, null)}>
                {words.ofStory}
              </MenuItem>
              {STORY_LANGUAGES.map((lang) => (
                <MenuItem
                  key={lang}
                  className="menu-item"
                  onAction={() => editor.dispatchCommand(command, { lang, dir: textDirection(lang) })}
                >
                  {languageName(lang)}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
