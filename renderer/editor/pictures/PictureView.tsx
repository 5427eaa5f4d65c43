import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import type { NodeKey } from 'lexical';
import type { CSSProperties, ReactElement } from 'react';
import { useWords } from '../../words/WordsProvider.tsx';
import { $changePicture } from './change-picture.ts';
import { MediaExtension } from './MediaExtension.ts';
import type { PictureFile } from './PictureNode.tsx';
import { PictureOptions } from './PictureOptions.tsx';
import { PicturesExtension } from './PicturesExtension.ts';

/** The picture as it prints, with what the desk must know of it laid over a corner. */
export function PictureView({ nodeKey, picture }: { nodeKey: NodeKey; picture: PictureFile }): ReactElement {
  const [editor] = useLexicalComposerContext();
  const words = useWords().editor.picture;
  const mediaUrl = useExtensionSignalValue(MediaExtension, 'mediaUrl');
  const onPicture = useExtensionSignalValue(PicturesExtension, 'onPicture');
  const [isSelected] = useLexicalNodeSelection(nodeKey);
  const isEditable = useLexicalEditable();
  const { src, width, height, focus, decorative } = picture;
  const style: CSSProperties = focus === null ? {} : { objectPosition: `${focus.x}% ${focus.y}%` };

  const change = (part: Partial<PictureFile>) => editor.update(() => $changePicture(nodeKey, part));

  return (
    <div className={isSelected ? 'picture-frame is-selected' : 'picture-frame'}>
      <img
        src={mediaUrl(src)}
        alt=""
        {...(width > 0 && height > 0 ? { width, height } : {})}
        style={style}
        draggable={isEditable}
        loading="lazy"
        decoding="async"
      />
      {!decorative && <span className="picture-flag">{words.noAlternativeText}</span>}
      {isSelected && isEditable && (
        <PictureOptions picture={picture} onChange={change} onAsk={(asked) => onPicture(asked, nodeKey, picture)} />
      )}
    </div>
  );
}
