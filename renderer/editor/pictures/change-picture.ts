import { $dfs } from '@lexical/utils';
import { $getNodeByKey, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import type { MediaPicture } from '../../../domain/pictures/replace-picture.ts';
import { $isPictureNode, type PictureFile } from './PictureNode.tsx';

/** Changes what a figure knows of its picture; its words stay. A picture that is gone stays gone. */
export function $changePicture(nodeKey: string, part: Partial<PictureFile>): void {
  const node = $getNodeByKey(nodeKey);
  if ($isPictureNode(node)) node.setPicture({ ...node.getPicture(), ...part });
}

/** Puts another picture in place of one wherever the story shows it, as one step to undo. Says how often. */
export function replacePicture(editor: LexicalEditor, src: string, by: MediaPicture): number {
  const $showing = () =>
    $dfs()
      .map(({ node }) => node)
      .filter($isPictureNode)
      .filter((node) => node.getPicture().src === src);
  const count = editor.read('latest', () => $showing().length);
  if (count > 0) {
    editor.update(
      () => {
        for (const node of $showing()) node.setPicture({ ...node.getPicture(), ...by, focus: null });
      },
      { tag: HISTORY_PUSH_TAG, discrete: true },
    );
  }
  return count;
}
