import type { ReactNode } from 'react';

/** The drawings of the design, in a box of 16 by 16; lines take the colour of the text around them. */
export const ICON_SHAPES = {
  mark: (
    <>
      <circle cx="8" cy="8" r="6.3" />
      <path d="M9.6 1.9 8.2 5.4l1.9 2.2-3 2.6L8 14.2" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.3" />
      <path d="m10.3 10.3 3.4 3.4" />
    </>
  ),
  plus: <path d="M8 3v10M3 8h10" />,
  chevron: <path d="m4 6 4 4 4-4" />,
  check: <path d="m3 8.6 3.2 3.2L13 4.8" />,
  link: (
    <path d="M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.2 6.8a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.9-.9" />
  ),
  heading: <path d="M3.5 3.5v9M9 3.5v9M3.5 8H9M11.6 8.2c.5-1 2.4-.9 2.4.5 0 1.1-2.4 2.3-2.4 3.8H14" />,
  quote: <path d="M6.5 5.2C4.6 5.6 3.3 7 3.3 9.2v1.6h3V8.2H4.9M12.7 5.2c-1.9.4-3.2 1.8-3.2 4v1.6h3V8.2h-1.4" />,
  comment: <path d="M2.6 3.4h10.8v7.4H8.2l-3 2.6v-2.6H2.6zM5.3 6.1h5.4M5.3 8.2h3.6" />,
  list: (
    <>
      <path d="M6 4.2h7.5M6 8h7.5M6 11.8h7.5" />
      <path d="M2.8 4.2h.01M2.8 8h.01M2.8 11.8h.01" strokeWidth="2" />
    </>
  ),
  'numbered-list': (
    <path d="M7 4.2h6.5M7 8h6.5M7 11.8h6.5M2.6 3.2l1-.6v3M2.5 9.3c.2-.9 1.8-.8 1.8.2 0 .8-1.8 1.4-1.8 2.5h1.9" />
  ),
  picture: (
    <>
      <rect x="2.2" y="3" width="11.6" height="10" rx="1.3" />
      <path d="m2.5 11 3.3-3.3 2.9 2.9 1.7-1.7 3.2 3.1" />
      <circle cx="10.6" cy="6" r=".9" />
    </>
  ),
  undo: (
    <>
      <path d="M5.5 3 2.8 5.7l2.7 2.7" />
      <path d="M3 5.7h6.2a3.6 3.6 0 0 1 0 7.2H6.5" />
    </>
  ),
  redo: (
    <>
      <path d="m10.5 3 2.7 2.7-2.7 2.7" />
      <path d="M13 5.7H6.8a3.6 3.6 0 0 0 0 7.2h2.7" />
    </>
  ),
  more: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2.2" />,
  phone: (
    <>
      <rect x="4.5" y="1.8" width="7" height="12.4" rx="1.6" />
      <path d="M7.3 12.2h1.4" />
    </>
  ),
  desktop: (
    <>
      <rect x="1.8" y="3" width="12.4" height="8" rx="1.2" />
      <path d="M6 13.6h4M8 11v2.6" />
    </>
  ),
  sun: (
    <>
      <circle cx="8" cy="8" r="2.7" />
      <path d="M8 1.8v1.3M8 12.9v1.3M1.8 8h1.3M12.9 8h1.3M3.6 3.6l.9.9M11.5 11.5l.9.9M3.6 12.4l.9-.9M11.5 4.5l.9-.9" />
    </>
  ),
  'open-outside': <path d="M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5" />,
  offline: (
    <path d="M4.9 12.3h6.4M2.3 2.3l11.4 11.4M12.9 11.2a2.5 2.5 0 0 0-1-4.5 4 4 0 0 0-5.6-2.6M4.7 6a4 4 0 0 0-.2.9 2.7 2.7 0 0 0 .4 5.4" />
  ),
  folder: (
    <path d="M2 4.3c0-.7.5-1.1 1.1-1.1h2.7l1.4 1.6h5.7c.6 0 1.1.5 1.1 1.1v5.8c0 .6-.5 1.1-1.1 1.1H3.1c-.6 0-1.1-.5-1.1-1.1z" />
  ),
  warning: (
    <>
      <path d="M8 2.5 14.2 13.2H1.8z" />
      <path d="M8 6.6v3.2M8 11.5h.01" />
    </>
  ),
  drag: (
    <g fill="currentColor" stroke="none">
      <circle cx="5.8" cy="3.5" r="1.15" />
      <circle cx="10.2" cy="3.5" r="1.15" />
      <circle cx="5.8" cy="8" r="1.15" />
      <circle cx="10.2" cy="8" r="1.15" />
      <circle cx="5.8" cy="12.5" r="1.15" />
      <circle cx="10.2" cy="12.5" r="1.15" />
    </g>
  ),
  pin: <path d="M5.6 2.3h4.8M6.4 2.3v4L4.3 8.9h7.4L9.6 6.3v-4M8 8.9v4.9" />,
  hide: (
    <path d="M2.5 2.5l11 11M6.6 6.7a2 2 0 0 0 2.8 2.7M4.3 4.7C2.8 5.7 1.8 7.2 1.5 8c.9 2 3.3 4.3 6.5 4.3 1.2 0 2.3-.3 3.2-.8M7 3.8c.3 0 .7-.1 1-.1 3.2 0 5.6 2.3 6.5 4.3-.3.7-.9 1.6-1.7 2.4" />
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="5.8" />
      <path d="M8 4.8V8l2.2 1.5" />
    </>
  ),
  close: <path d="m3.8 3.8 8.4 8.4M12.2 3.8l-8.4 8.4" />,
  up: <path d="M8 13V3.5M4 7l4-4 4 4" />,
  down: <path d="M8 3v9.5M4 9l4 4 4-4" />,
  right: <path d="M3 8h9.5M9 4l4 4-4 4" />,
  wire: (
    <>
      <path d="M3.5 2.3h6.3l2.7 2.7v8.7h-9z" />
      <path d="M5.6 6.6h4.8M5.6 8.9h4.8M5.6 11.2h2.9" />
    </>
  ),
  lock: (
    <>
      <rect x="3.5" y="7" width="9" height="6.5" rx="1.2" />
      <path d="M5.4 7V5.2a2.6 2.6 0 0 1 5.2 0V7" />
    </>
  ),
  history: (
    <>
      <path d="M2.7 8a5.3 5.3 0 1 0 1.7-3.9L2.6 5.8M2.5 2.8v3h3" />
      <path d="M8 5.3V8l1.9 1.3" />
    </>
  ),
  swap: <path d="M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13" />,
  send: <path d="M8 11V2.8M4.8 5.8 8 2.6l3.2 3.2M3 10.5v2.7h10v-2.7" />,
  book: (
    <path d="M3 3.3c1.8-.6 3.6-.4 5 .7v9.2c-1.4-1.1-3.2-1.3-5-.7zM13 3.3c-1.8-.6-3.6-.4-5 .7v9.2c1.4-1.1 3.2-1.3 5-.7z" />
  ),
  disk: (
    <>
      <path d="M2.8 3.9c0-.6.5-1.1 1.1-1.1h6.7l2.6 2.6v6.7c0 .6-.5 1.1-1.1 1.1H3.9c-.6 0-1.1-.5-1.1-1.1z" />
      <path d="M5.3 2.9v3h4.5v-3M5 13.1V9.2h6v3.9" />
    </>
  ),
  'match-case': (
    <>
      <path d="m1.8 12 3.2-8.5L8.2 12M2.9 9.2h4.2" />
      <circle cx="11.6" cy="9.8" r="2.2" />
      <path d="M13.8 7.5V12" />
    </>
  ),
  'whole-word': (
    <path d="M2 5v6M14 5v6M4.5 9.9a1.6 1.6 0 1 0 3.2 0V7.4M7.7 9.9v1.6M10 4.8v6.7M10 9.7a1.7 1.7 0 1 0 0-1" />
  ),
  enter: <path d="M12.8 4v4.6H3.6M6.3 5.8 3.5 8.6l2.8 2.8" />,
  settings: (
    <>
      <circle cx="8" cy="8" r="2" />
      <path d="M8 2v1.8M8 12.2V14M2 8h1.8M12.2 8H14M3.8 3.8l1.3 1.3M10.9 10.9l1.3 1.3M3.8 12.2l1.3-1.3M10.9 5.1l1.3-1.3" />
    </>
  ),
} as const satisfies Readonly<Record<string, ReactNode>>;

export type IconName = keyof typeof ICON_SHAPES;
