import type { Card } from '../../domain/page/site.ts';
import './connectors.css';

/** As high as a card is drawn: rank and place are arithmetic. */
export const CARD_HEIGHT = 110;
const WIDTH = 64;

/** From each card's place on the site to its place in the draft. */
export function Connectors({ cards, live }: { readonly cards: readonly Card[]; readonly live: readonly Card[] }) {
  const moved = cards.flatMap((card, to) => {
    const from = live.findIndex(({ key }) => key === card.key);
    return from === -1 || from === to ? [] : [{ key: card.key, y1: middle(to), y2: middle(from) }];
  });
  return (
    <div className="list-connectors">
      <svg viewBox={`0 0 ${WIDTH} 660`} preserveAspectRatio="none" aria-hidden="true">
        {moved.map(({ key, y1, y2 }) => (
          <g key={key}>
            <path d={`M6 ${y1}C38 ${y1} 26 ${y2} 58 ${y2}`} />
            <circle cx="6" cy={y1} r="2.2" />
            <circle cx="58" cy={y2} r="2.2" />
          </g>
        ))}
      </svg>
    </div>
  );
}

/** The height of a headline's first line in a card. */
function middle(index: number): number {
  return index * CARD_HEIGHT + 23;
}
