import type { ReactElement, ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/icon-shapes.tsx';

interface FindToggleProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
  readonly icon?: IconName;
  /** The sign, where there is no drawing. */
  readonly children?: ReactNode;
}

/** One option of a search, on or off. */
export function FindToggle({ label, isOn, onToggle, icon, children }: FindToggleProps): ReactElement {
  return (
    <ToggleButton className="icon-button" aria-label={label} isSelected={isOn} onChange={onToggle}>
      {icon === undefined ? <span aria-hidden="true">{children}</span> : <Icon name={icon} />}
    </ToggleButton>
  );
}
