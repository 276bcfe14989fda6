// "1" or "2" for one who waits, "trừ 3" for a list: the short answers to the desk's question; the rest is a command.
import { may } from '../../core/access.ts';
import { carryOut } from '../carry-out.ts';
import { plainWords } from '../plain-words.ts';
import type { DialogKind } from './dialog.ts';

const yes = /^(?:1|dung|dung roi|dong y|ok|xac nhan)(?: a)?[.!]?$/;
const no = /^(?:2|khong dung|khong phai|sai)(?: a)?[.!]?$/;
const allBut = /^(?:(?:dong y |dung )?(?:het|tat ca)(?: tru .+)?|tru .+)$/;

/** A digit answers only while one person is asked about; in a list it could mean anything. */
export const confirmLinks: DialogKind = {
  async answer(session, dialog) {
    const { speaker, inbound } = session;
    if (dialog.step?.kind !== 'confirm-links' || speaker === undefined) return undefined;
    if (!may('invite', speaker.memberships)) return undefined;
    const text = plainWords(inbound.text);
    const words = wordsFor(text, dialog.step.inviteIds.length === 1);
    return words === undefined ? undefined : await carryOut(session, 'confirm-links', words);
  },
};

function wordsFor(text: string, isOne: boolean): string | undefined {
  if (allBut.test(text)) return `xac nhan ${text.replace(/^(?:dong y |dung )/, '')}`;
  if (!isOne) return undefined;
  return yes.test(text) ? 'xac nhan het' : no.test(text) ? 'khong dung het' : undefined;
}
