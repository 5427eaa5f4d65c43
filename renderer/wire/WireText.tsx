import { parseBody } from '../../domain/body/parse-body.ts';
import { plainText } from '../../domain/body/plain-text.ts';
import { textDirection } from '../../domain/page/text-direction.ts';

interface WireTextProps {
  /** Canonical XHTML. */
  readonly body: string;
  readonly language: string;
  /** As printed; run into the first paragraph. */
  readonly dateline: string;
}

/** The text of wire copy, a paragraph a block: what it says, without marks and links. */
export function WireText({ body, language, dateline }: WireTextProps) {
  const blocks = parseBody(body).map((block) => ({ isHeading: block.type === 'heading', text: plainText([block]) }));
  const firstText = blocks.findIndex(({ isHeading }) => !isHeading);
  return (
    <div className="wire-text" lang={language} dir={textDirection(language)}>
      {blocks.map(({ isHeading, text }, at) => {
        const key = `${at}`;
        if (isHeading) return <h3 key={key}>{text}</h3>;
        return (
          <p key={key}>
            {at === firstText && dateline !== '' && <b className="wire-dateline">{dateline} </b>}
            {text}
          </p>
        );
      })}
    </div>
  );
}
