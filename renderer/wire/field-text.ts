import { renderDateline } from '../../domain/dateline/render.ts';
import type { ComparedFieldName } from '../../domain/wire/compare-fields.ts';
import type { FoundFields } from '../../domain/wire/found-fields.ts';
import { newsroomDayAndTime } from '../words/times.ts';

interface FieldContext {
  /** BCP 47: what a dateline is rendered in. */
  readonly language: string;
  /** IANA name: whose clock an embargo is told on. */
  readonly timeZone: string;
}

/** A field's value as a line to read; empty for none. */
export function fieldText(fields: FoundFields, field: ComparedFieldName, { language, timeZone }: FieldContext): string {
  const { creditLine = null, dateline = null, embargoedUntil = null, categories = [] } = fields;
  switch (field) {
    case 'headline':
    case 'excerpt':
    case 'slugline':
      return fields[field] ?? '';
    case 'creditLine':
      return creditLine?.text ?? '';
    case 'dateline':
      return dateline === null ? '' : renderDateline(dateline, { language }).text;
    case 'categories':
      return categories.join(', ');
    case 'embargoedUntil':
      return embargoedUntil === null ? '' : newsroomDayAndTime(embargoedUntil, timeZone);
  }
}
