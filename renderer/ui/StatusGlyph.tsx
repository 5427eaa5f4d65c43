import type { ReactNode } from 'react';
import type { DeskStatus } from '../../domain/story-summary.ts';

const ring = <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.5" />;

/** Shape carries the meaning, so that a status reads without colour. */
const SHAPES: Readonly<Record<DeskStatus, ReactNode>> = {
  draft: ring,
  review: (
    <>
      {ring}
      <path d="M6 1.8a4.2 4.2 0 0 1 4.2 4.2H6z" fill="currentColor" />
    </>
  ),
  ready: (
    <>
      {ring}
      <path d="M6 1.8a4.2 4.2 0 0 1 0 8.4z" fill="currentColor" />
    </>
  ),
  live: <circle cx="6" cy="6" r="4.9" fill="currentColor" />,
  changed: (
    <>
      <circle cx="6" cy="6" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <circle cx="6" cy="6" r="2.7" fill="currentColor" />
    </>
  ),
  held: (
    <>
      {ring}
      <path d="M4.9 4.2v3.6M7.1 4.2v3.6" stroke="currentColor" strokeWidth="1.3" />
    </>
  ),
  killed: (
    <>
      {ring}
      <path d="m3.1 8.9 5.8-5.8" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
};

/** A story's status at a glance; its word stands beside it or in the accessible name. */
export function StatusGlyph({ status }: { readonly status: DeskStatus }) {
  return (
    <svg className={`status-glyph ${status}`} viewBox="0 0 12 12" width={12} height={12} aria-hidden="true">
      {SHAPES[status]}
    </svg>
  );
}
