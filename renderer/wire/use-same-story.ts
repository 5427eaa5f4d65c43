import { useEffect, useState } from 'react';
import type { SameStory } from '../../ipc/wire.ts';
import { useCommands } from '../state/AppStateProvider.tsx';

/** The story of the newsroom of which this copy is a later version; null while none is known. */
export function useSameStory({ headline, slugline }: { readonly headline: string; readonly slugline: string }) {
  const { findSameStory } = useCommands();
  const [same, setSame] = useState<SameStory | null>(null);
  useEffect(() => {
    let isWanted = true;
    void findSameStory(headline, slugline).then((found) => {
      if (isWanted) setSame(found);
    });
    return () => {
      isWanted = false;
    };
  }, [findSameStory, headline, slugline]);
  return same;
}
