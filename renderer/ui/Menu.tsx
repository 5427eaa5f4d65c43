import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';

export interface MenuChoice {
  readonly key: string;
  readonly label: string;
  readonly sign?: ReactNode;
  /** A second line: what it does, or why it can't be chosen now. */
  readonly note?: string;
  readonly disabled?: boolean;
}

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  readonly onChoose: (key: string) => void;
}

/** A menu under the button that opens it. */
export function Menu({ trigger, label, choices, onChoose }: MenuProps) {
  const disabled = choices.filter((choice) => choice.disabled === true).map((choice) => choice.key);
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="floating menu-popover" offset={4}>
        <AriaMenu className="menu" aria-label={label} disabledKeys={disabled} onAction={(key) => onChoose(String(key))}>
          {choices.map((choice) => (
            <MenuItem key={choice.key} id={choice.key} textValue={choice.label} className="menu-item">
              {choice.sign}
              <span className="menu-words">
                <Text slot="label">{choice.label}</Text>
                {choice.note !== undefined && <Text slot="description">{choice.note}</Text>}
              </span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
