import { type KeyboardEvent, useId, useState } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/WordsProvider.tsx';

interface CategoryChipsProps {
  readonly categories: readonly string[];
  /** The site's sections, to choose from. */
  readonly sections: readonly string[];
  readonly onChange: (categories: readonly string[]) => void;
}

/** The story's categories, the first of which leads; each can be taken off, and others put on. */
export function CategoryChips({ categories, sections, onChange }: CategoryChipsProps) {
  const words = useWords().story;
  const [adding, setAdding] = useState(false);
  const add = (category: string) => {
    const name = category.trim();
    if (name !== '' && !categories.includes(name)) onChange([...categories, name]);
  };
  return (
    <div className="category-chips">
      {categories.map((category) => (
        <button
          key={category}
          type="button"
          className="category-chip"
          aria-label={words.removeCategory(category)}
          onClick={() => onChange(categories.filter((other) => other !== category))}
        >
          {category}
          <Icon name="close" size={10} />
        </button>
      ))}
      {adding ? (
        <CategoryInput
          suggestions={sections.filter((section) => !categories.includes(section))}
          onAdd={add}
          onClose={() => setAdding(false)}
        />
      ) : (
        <button
          type="button"
          className="category-chip add"
          aria-label={words.addCategory}
          onClick={() => setAdding(true)}
        >
          <Icon name="plus" size={10} />
          {words.add}
        </button>
      )}
    </div>
  );
}

interface CategoryInputProps {
  readonly suggestions: readonly string[];
  readonly onAdd: (category: string) => void;
  readonly onClose: () => void;
}

function CategoryInput({ suggestions, onAdd, onClose }: CategoryInputProps) {
  const words = useWords().story;
  const listId = useId();
  const [typed, setTyped] = useState('');
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      onAdd(typed);
      setTyped('');
    } else if (event.key === 'Escape') onClose();
  };
  return (
    <>
      <input
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was just pressed.
        autoFocus
        className="category-input"
        aria-label={words.newCategory}
        list={listId}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={handleKey}
        onBlur={() => {
          onAdd(typed);
          onClose();
        }}
      />
      <datalist id={listId}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  );
}
