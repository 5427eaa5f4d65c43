import { type Instant, instantFromMs } from '../../domain/instant.ts';

/** `20261123T181500+0500`, as NITF writes times; the zone may be absent. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?$/;
/** ISO 8601 with hours; seconds and zone may be absent. */
const EXTENDED = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * The moment that an agency file names, in either form of ISO 8601; null for anything else, a bare date included. A time
 * without a zone is UTC, which is what agencies' machines run on.
 */
export function instantFromWireTime(text: string): Instant | null {
  const match = COMPACT.exec(text.trim()) ?? EXTENDED.exec(text.trim());
  if (match === null) return null;
  const [, year, month, day, hour, minute, second = '00', zone = 'Z'] = match;
  const ms = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zoneWithColon(zone)}`);
  return Number.isNaN(ms) ? null : instantFromMs(ms);
}

function zoneWithColon(zone: string): string {
  return /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
}
