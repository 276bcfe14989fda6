// "12 sct đến 27/11": another day is proposed; the agency accepts with one word.
import { answerExtension } from '../extension-decision.ts';
import { dayIn } from '../item-meant.ts';
import { justReply } from '../session.ts';
import type { Command } from './command.ts';

/** `12 sct đến 27/11`, `đề nghị 12 sct đến 27/11`; words of a request for more time are not meant. */
export const counterExtension: Command = {
  pattern: /^(?!.*\b(?:xin|lui|gia han|vang|nghi)\b)(?:de nghi )?(\d{2,6} (?!.*\d{2,6} ).+ den .+)$/,
  permission: 'decide',
  inGroups: false,
  undo: 'rows',
  async run(session, rest) {
    const at = rest.lastIndexOf(' den ');
    const untilOn = dayIn(session, rest.slice(at + ' den '.length));
    if (untilOn === null)
      return justReply(session, { kind: 'refused', reason: 'needs-day', detail: rest.slice(at + 5) });
    return await answerExtension(session, rest.slice(0, at), () => ({ kind: 'counter', untilOn }));
  },
};
