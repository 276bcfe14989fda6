// Facts of messages about how people write: too much, with a picture, or the same message corrected; part of NoticeFacts.
import type { Attachment } from './channel.ts';
import type { ItemView } from './notice.ts';

/** What is said about the messages themselves. */
export type TalkFacts =
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
