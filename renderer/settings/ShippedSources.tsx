import { type HouseSources, SHIPPED_SOURCES } from '../../domain/wire/credit-sources.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { ShippedNames } from './ShippedNames.tsx';

type Without = HouseSources['without'];

/** What each kind has on offer: what is printed, and by what it is known. */
const SHIPPED: Readonly<Record<keyof Without, readonly { readonly name: string; readonly also?: string }[]>> = {
  desks: SHIPPED_SOURCES.desks.map((name) => ({ name })),
  agencies: SHIPPED_SOURCES.agencies.map(({ name, aliases }) => ({ name, also: aliases.join(', ') })),
  deskEndings: SHIPPED_SOURCES.deskEndings.map((name) => ({ name })),
  agencyEndings: SHIPPED_SOURCES.agencyEndings.map((name) => ({ name })),
};
const KINDS = ['desks', 'agencies', 'deskEndings', 'agencyEndings'] as const;

interface ShippedSourcesProps {
  readonly without: Without;
  readonly onChange: (without: Without) => void;
}

/** Each desk, agency and ending that comes with Dateline, on or off. */
export function ShippedSources({ without, onChange }: ShippedSourcesProps) {
  const words = useWords().settings;
  return (
    <ShippedNames
      hint={words.shippedSourcesHint}
      findLabel={words.findSource}
      lists={KINDS.map((kind) => ({
        kind,
        label: words.sourceKinds[kind],
        names: SHIPPED[kind],
        without: without[kind],
      }))}
      onChange={(kind, left) => onChange({ ...without, [kind]: left })}
    />
  );
}
