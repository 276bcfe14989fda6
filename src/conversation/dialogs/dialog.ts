// What a dialog is: how an open question takes the next message. The list is in index.ts.
import type { Change } from '../../core/change.ts';
import type { Dialog } from '../../core/dialog.ts';
import type { Session } from '../session.ts';

/** Answers a message as if it had just come; the question is closed by then. */
export type Reread = (session: Session) => Promise<Change>;

export interface DialogKind {
  /** The change that answers, or undefined when the message is about something else. */
  answer(session: Session, dialog: Dialog, reread: Reread): Promise<Change | undefined>;
}
