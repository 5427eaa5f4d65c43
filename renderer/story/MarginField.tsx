import type { ReactNode } from 'react';

interface MarginFieldProps {
  /** What the tool calls it, pencilled in the margin. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One part of the page being written, with its name in the margin. */
export function MarginField({ label, className = '', children }: MarginFieldProps) {
  return (
    <div className={`margin-field ${className}`}>
      <span className="margin-label" aria-hidden="true">
        {label}
      </span>
      <div className="margin-content">{children}</div>
    </div>
  );
}
