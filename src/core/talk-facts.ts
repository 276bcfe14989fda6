// Facts of messages about how people write: what is asked back, too much of it, with a picture, or corrected; part of
// NoticeFacts.
import type { Attachment } from './channel.ts';
import type { PlainDate } from './dates.ts';
import type { ItemView } from './notice.ts';

/** What is said about the messages themselves. */
export type TalkFacts =
  /** `report`: every choice is a report. `done`: the words say that something is sent or finished; `more`: open items not among them. */
  | {
      kind: 'ask-which';
      words: string;
      report: boolean;
      done?: boolean;
      choices: ItemView[];
      more?: number;
      /** The number that was named, which is no item of the sender's agency. */
      stranger?: { code: number; agency: string };
    }
  /** `extension`: more time is one of the two readings. */
  | { kind: 'ask-reading'; words: string; item: ItemView; extension?: boolean }
  | { kind: 'ask-extension-day'; item: ItemView; choices: PlainDate[] }
  | { kind: 'ask-again'; desk: string; exampleCode: number | null }
  /** Many messages in a row: what is still answered, and what waits. */
  | { kind: 'too-many'; linked: boolean }
  /** Pictures or files noted as evidence of an item. */
  | { kind: 'evidence-kept'; item: ItemView; attachments: Attachment[] }
  /** A picture or file came without a word that tells its item. */
  | { kind: 'ask-evidence'; attachments: Attachment[]; choices: ItemView[] }
  /** A message was corrected by its sender: what follows is recorded instead of what it said before. */
  | { kind: 'edit-followed' }
  /** A message was corrected, and what it says now is not clear: what was recorded stays. */
  | { kind: 'edit-unclear'; items: ItemView[] }
  /** "nhầm, 12 mới 30%": what was recorded of these items before is taken back, and what follows holds. */
  | { kind: 'correction-followed'; items: ItemView[] }
  /** "sửa", and then 0: what was recorded stays. */
  | { kind: 'correction-dropped'; items: ItemView[] }
  /** Something was said of numbers that are no items of the sender's; `rest`: the rest of the words was read. */
  | { kind: 'not-among'; agency: string; codes: number[]; items: ItemView[]; rest: boolean }
  /** A command that is corrected afterwards is not carried out again. */
  | { kind: 'edit-not-read' };
