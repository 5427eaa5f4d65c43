import { useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** What stands in the column while no story is open: one line, one sentence, one way on. */
export function BlankSheet({ title, text }: { readonly title: string; readonly text: string }) {
  const words = useWords().storyList;
  const { createStory } = useCommands();
  return (
    <div className="blank-sheet">
      <h2>{title}</h2>
      <p>{text}</p>
      <Button onPress={() => void createStory()}>{words.writeStory}</Button>
    </div>
  );
}
