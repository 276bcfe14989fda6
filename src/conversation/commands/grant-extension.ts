// "đồng ý gia hạn 12 sct": the collector receives later; with the issuer's document the plan's own day moves.
import { answerExtension } from '../extension-decision.ts';
import { dayIn, documentIn } from '../item-meant.ts';
import type { Command } from './command.ts';

/** `đồng ý gia hạn 12 sct`, `đồng ý 12 sct đến 30/11`, `đồng ý gia hạn 21 sct theo 300/UBND-KGVX ngày 20/11/2026`. */
export const grantExtension: Command = {
  pattern: /^\/?(?:dong y|thong nhat|gia han)(?: gia han| lui)?(?: viec)?\s+(\d{2,6}\b.*)$/,
  permission: 'decide',
  inGroups: false,
  undo: 'rows',
  async run(session, rest) {
    const [target = '', until] = rest.split(/\s+theo\b/)[0]?.split(/\s+den\s+/) ?? [];
    const day = until === undefined ? null : dayIn(session, until);
    const document = documentIn(session.inbound.text);
    return await answerExtension(session, target, (extension) => ({
      kind: 'grant',
      untilOn: day ?? extension.untilOn,
      document,
    }));
  },
};
