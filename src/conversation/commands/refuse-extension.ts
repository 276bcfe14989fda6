// "không đồng ý 12 sct: …": a refusal needs a reason that is not the other's fault.
import { answerExtension } from '../extension-decision.ts';
import { wordsAfterColon } from '../item-meant.ts';
import type { Command } from './command.ts';

/** `không đồng ý 12 sct: phải trình UBND tỉnh ngày 30/11`. */
export const refuseExtension: Command = {
  pattern: /^\/?(?:khong dong y|chua dong y|khong gia han)(?: gia han| lui)?(?: viec)?\s+(\d{2,6}\b.*)$/s,
  permission: 'decide',
  inGroups: false,
  undo: 'rows',
  run: (session, rest) =>
    answerExtension(session, rest.split(':')[0] ?? '', () => ({
      kind: 'refuse',
      reason: wordsAfterColon(session),
    })),
};
