import {
  IS_BOLD,
  IS_CODE,
  IS_ITALIC,
  IS_STRIKETHROUGH,
  IS_SUBSCRIPT,
  IS_SUPERSCRIPT,
  IS_UNDERLINE,
  type TextFormatType,
} from 'lexical';
import type { Mark } from '../../../domain/body/body.ts';

/** Lexical's name and bit for each inline mark of the body. */
export const MARK_FORMATS = {
  strong: { format: 'bold', bit: IS_BOLD },
  em: { format: 'italic', bit: IS_ITALIC },
  u: { format: 'underline', bit: IS_UNDERLINE },
  s: { format: 'strikethrough', bit: IS_STRIKETHROUGH },
  sub: { format: 'subscript', bit: IS_SUBSCRIPT },
  sup: { format: 'superscript', bit: IS_SUPERSCRIPT },
  code: { format: 'code', bit: IS_CODE },
} as const satisfies Record<Mark, { readonly format: TextFormatType; readonly bit: number }>;
