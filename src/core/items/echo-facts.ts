// Facts of what is read back to whoever said something of an item; part of NoticeFacts.
import type { PlainDate } from '../dates.ts';
import type { ItemView } from './item-view.ts';

/** What was understood and written down. */
export type EchoFacts =
  | { kind: 'echo-progress'; item: ItemView; waitingFor: string | null; obstacle: boolean }
  | { kind: 'echo-acknowledged'; item: ItemView }
  | { kind: 'echo-promise'; item: ItemView; promisedOn: PlainDate }
  | { kind: 'echo-snooze'; item: ItemView; until: PlainDate }
  | { kind: 'echo-reassignment'; item: ItemView }
  | {
      kind: 'echo-extension';
      item: ItemView;
      untilOn: PlainDate;
      reason: string | null;
      /** The day of an undecided request whose place this one takes. */
      replaces?: PlainDate | null;
    }
  | { kind: 'echo-question'; desk: string; deskOfficer: string | null };
