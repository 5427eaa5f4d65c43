import { type FormEvent, type ReactElement, useEffect, useState } from 'react';
import { Button, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useWords } from '../../words/WordsProvider.tsx';
import { addressFrom } from './address-from.ts';
import './links.css';

/** A story of the newsroom that a link can lead to. */
export interface LinkedStory {
  readonly id: string;
  readonly name: string;
}
export type FindStories = (query: string) => Promise<readonly LinkedStory[]>;

interface LinkFormProps {
  readonly href: string;
  readonly findStories: FindStories;
  readonly onSave: (href: string | null) => void;
}

/** The address of a link: typed, or of a story found by its words. */
export function LinkForm({ href, findStories, onSave }: LinkFormProps): ReactElement {
  const [typed, setTyped] = useState(href);
  const [isRefused, setRefused] = useState(false);
  const stories = useFoundStories(typed, findStories);
  const words = useWords().editor.link;

  function submit(event: FormEvent): void {
    event.preventDefault();
    const address = addressFrom(typed);
    if (address === null) setRefused(true);
    else onSave(address);
  }

  return (
    <form className="link-form" onSubmit={submit}>
      <ComboBox
        className="link-field"
        autoFocus
        allowsCustomValue
        menuTrigger="input"
        inputValue={typed}
        onInputChange={(address) => {
          setTyped(address);
          setRefused(false);
        }}
        isInvalid={isRefused}
        // The page’s own check would hold back the form until the refused address is no longer marked.
        validationBehavior="aria"
        items={stories}
        onChange={(id) => id !== null && onSave(`story:${id}`)}
      >
        <Label>{words.address}</Label>
        <Input />
        <FieldError>{words.badAddress}</FieldError>
        <Popover className="floating menu-popover">
          <ListBox className="menu" items={stories}>
            {({ id, name }) => (
              <ListBoxItem id={id} className="menu-item" textValue={name}>
                {name}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <Button type="submit" className="button small">
        {words.save}
      </Button>
      {href !== '' && (
        <Button className="button small ghost" onPress={() => onSave(null)}>
          {words.remove}
        </Button>
      )}
    </form>
  );
}

/** Stories that answer what was typed, as long as it is not an address. */
function useFoundStories(typed: string, findStories: FindStories): readonly LinkedStory[] {
  const [found, setFound] = useState<readonly LinkedStory[]>([]);
  const query = typed.includes('.') || typed.includes(':') ? '' : typed.trim();
  useEffect(() => {
    let isWanted = true;
    const answer = query === '' ? Promise.resolve([]) : findStories(query);
    void answer.then((stories) => isWanted && setFound(stories));
    return () => {
      isWanted = false;
    };
  }, [query, findStories]);
  return found;
}
