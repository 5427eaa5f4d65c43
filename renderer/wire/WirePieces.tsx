import { WIRE_ROLES, type WirePiece, type WireRole } from '../../domain/wire/pieces.ts';
import { useWords } from '../words/WordsProvider.tsx';

interface WirePiecesProps {
  readonly pieces: readonly WirePiece[];
  readonly onRole: (at: number, role: WireRole) => void;
}

/** The copy as it came, each stretch with what it was taken for pencilled in the margin. */
export function WirePieces({ pieces, onRole }: WirePiecesProps) {
  const words = useWords().wire;
  return (
    <ol className="wire-pieces" aria-label={words.pieces}>
      {pieces.map((piece, at) => (
        <li key={`${piece.source.start}`} className={`wire-piece ${piece.role}`}>
          <select
            aria-label={words.roleOf(piece.text.slice(0, 30))}
            value={piece.role}
            onChange={(event) => {
              const role = WIRE_ROLES.find((each) => each === event.target.value);
              if (role !== undefined) onRole(at, role);
            }}
          >
            {WIRE_ROLES.map((role) => (
              <option key={role} value={role}>
                {words.wireRoles[role]}
              </option>
            ))}
          </select>
          <p dir="auto">{piece.text}</p>
        </li>
      ))}
    </ol>
  );
}
