import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './dialog.css';

interface DialogFrameProps {
  /** A question naming the thing, or what it is. */
  readonly title: string;
  /** One sentence on the consequence. */
  readonly text?: string;
  readonly size?: 'narrow' | 'wide';
  readonly onClose: () => void;
  readonly children?: ReactNode;
  /** What stays in view under a long content. */
  readonly below?: ReactNode;
  /** What is said at the left of the buttons. */
  readonly note?: ReactNode;
  /** Buttons, the action last. */
  readonly actions: ReactNode;
}

/** A dialog over the window: it holds the focus, closes on Escape, and gives the focus back to what opened it. */
export function DialogFrame({
  title,
  text,
  size = 'narrow',
  onClose,
  children,
  below,
  note,
  actions,
}: DialogFrameProps) {
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={`floating dialog ${size}`}>
        <Dialog className="dialog-content">
          <header>
            <Heading slot="title">{title}</Heading>
            {text !== undefined && <p className="dialog-text">{text}</p>}
          </header>
          {children !== undefined && <div className="dialog-body scrolls">{children}</div>}
          {below !== undefined && below !== false && <div className="dialog-below">{below}</div>}
          <footer>
            <span className="dialog-note">{note}</span>
            {actions}
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
