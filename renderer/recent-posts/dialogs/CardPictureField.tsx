import type { Picture } from '../../../domain/body/body.ts';
import { mediaUrl } from '../../media-url.ts';
import { useCommands } from '../../state/AppStateProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { useWords } from '../../words/WordsProvider.tsx';

interface CardPictureFieldProps {
  /** Null: the story's own. */
  readonly picture: Picture | null;
  readonly onChange: (picture: Picture | null) => void;
}

/** A picture for a card, with what it shows for those who can't see it. */
export function CardPictureField({ picture, onChange }: CardPictureFieldProps) {
  const words = useWords().recentPosts;
  const { chooseCardPicture } = useCommands();
  const choose = async () => {
    const chosen = await chooseCardPicture();
    if (chosen !== null) onChange(chosen);
  };
  return (
    <fieldset className="card-picture">
      <legend>{words.picture}</legend>
      {picture === null ? <p>{words.pictureOfStory}</p> : <img src={mediaUrl(picture.src)} alt={picture.alt ?? ''} />}
      <div className="buttons">
        <Button small onPress={() => void choose()}>
          {words.choosePicture}
        </Button>
        {picture !== null && (
          <Button small kind="ghost" onPress={() => onChange(null)}>
            {words.noOwnPicture}
          </Button>
        )}
      </div>
      {picture !== null && (
        <TextField
          label={words.pictureAlt}
          hint={words.pictureAltHint}
          value={picture.alt ?? ''}
          onChange={(alt) => onChange({ ...picture, alt })}
        />
      )}
    </fieldset>
  );
}
