import type { ReactNode } from 'react';
import type { Card } from '../../domain/page/site.ts';
import { textDirection } from '../../domain/page/text-direction.ts';
import './card-text.css';

interface CardTextProps {
  readonly card: Card;
  readonly age: string;
  readonly children?: ReactNode;
}

/** A card as readers see it: headline, excerpt, age. */
export function CardText({ card, age, children }: CardTextProps) {
  return (
    <div className="card-text">
      <div lang={card.language} dir={textDirection(card.language)}>
        <h3>{card.headline}</h3>
        <p>{card.excerpt}</p>
      </div>
      <time dateTime={card.publishedAt}>{age}</time>
      {children}
    </div>
  );
}
