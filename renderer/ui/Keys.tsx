import { useAppState } from '../state/AppStateProvider.tsx';
import { type KeyName, keySign } from './keys.ts';

/** Keys as caps, in this platform's signs. */
export function Keys({ keys }: { readonly keys: readonly KeyName[] }) {
  const platform = useAppState((state) => state.platform);
  if (keys.length === 0) return null;
  return (
    <kbd className="key-caps">
      {keys.map((key) => (
        <span key={key}>{keySign(key, platform)}</span>
      ))}
    </kbd>
  );
}
