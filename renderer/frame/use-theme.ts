import { useEffect } from 'react';
import { useAppState } from '../state/AppStateProvider.tsx';

/** Light or dark as chosen, or as the system has it. */
export function useTheme(): void {
  const theme = useAppState((state) => state.theme);
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const shown = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
      document.documentElement.dataset['theme'] = shown;
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [theme]);
}
