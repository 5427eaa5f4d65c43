import type { ReactNode } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-shapes.tsx';

type ButtonKind = 'plain' | 'primary' | 'ghost' | 'danger';

interface ButtonProps {
  readonly kind?: ButtonKind;
  readonly small?: boolean;
  readonly icon?: IconName;
  /** The accessible name, where it is not the text. */
  readonly label?: string;
  /** Why it can't be pressed now. It stays reachable, so that this can be read. */
  readonly whyNot?: string | null;
  readonly autoFocus?: boolean;
  readonly className?: string;
  readonly onPress?: () => void;
  readonly children?: ReactNode;
}

/** A button with words. `primary` is the one black button of a window. */
export function Button({ kind = 'plain', small = false, icon, label, whyNot = null, children, ...rest }: ButtonProps) {
  const { autoFocus = false, className = '', onPress } = rest;
  const button = (
    <AriaButton
      className={`button ${kind} ${small ? 'small' : ''} ${className}`}
      autoFocus={autoFocus}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(whyNot === null ? {} : { 'aria-disabled': true })}
      {...(onPress === undefined ? {} : { onPress: () => (whyNot === null ? onPress() : undefined) })}
    >
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </AriaButton>
  );
  return whyNot === null ? button : <Hint text={whyNot}>{button}</Hint>;
}

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly pressed?: boolean;
  readonly onPress?: () => void;
}

/** A button with a drawing only; its name shows as a hint. */
export function IconButton({ icon, label, pressed, onPress }: IconButtonProps) {
  return (
    <Hint text={label}>
      <AriaButton
        className="icon-button"
        aria-label={label}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        {...(onPress === undefined ? {} : { onPress })}
      >
        <Icon name={icon} />
      </AriaButton>
    </Hint>
  );
}

/** Shows a line beside a control that is hovered or focused. */
export function Hint({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      {children}
      <Tooltip className="hint-bubble" offset={6}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  );
}
