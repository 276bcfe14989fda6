// "gửi báo cáo KH15 hằng tháng", "lịch gửi tệp", "thôi gửi tệp 2": files that come by themselves on a channel that carries them.

import { type Change, noChange } from '../../core/change.ts';
import { type FileRhythm, fileSchedule, type ScheduledFile } from '../../core/rules/office-settings.ts';
import { asTyped } from '../as-typed.ts';
import { fileMeant } from '../file-meant.ts';
import { scopeMeant } from '../files-asked.ts';
import { justReply, replyWith, type Session } from '../session.ts';
import type { Command } from './command.ts';

const rhythms: Record<string, FileRhythm> = { tuan: 'week', thang: 'month', quy: 'quarter' };
const filesMax = 9;

/** `gửi excel hằng tuần`, `gửi nhật ký KH15 hằng quý`, `lịch gửi tệp`, `thôi gửi tệp 2`. */
export const scheduleFiles: Command = {
  pattern:
    /^\/?((?:gui|xuat) .+ (?:hang|moi|dinh ky hang) (?:tuan|thang|quy)|lich gui (?:tep|file)|(?:thoi|ngung|dung) gui (?:tep|file) [1-9])[.!]?$/,
  permission: 'decide',
  inGroups: false,
  undo: 'rows',
  async run(session, words) {
    const { speaker, environment } = session;
    const all = (await environment.store.settings.find<ScheduledFile[]>(fileSchedule)) ?? [];
    if (speaker === undefined) return noChange(session.inboxId);
    const mine = all.filter(({ personId }) => personId === speaker.person.id);
    if (words.startsWith('lich')) return listed(session, mine);
    const ended = /(\d)$/.exec(words)?.[1];
    if (ended !== undefined) {
      const left = all.filter((file) => file.number !== Number(ended) || file.personId !== speaker.person.id);
      if (left.length === all.length)
        return justReply(session, { kind: 'refused', reason: 'no-scheduled-file', detail: ended });
      return stored(session, left, 'file-schedule-ended', { number: Number(ended) });
    }
    return ordered(session, speaker.person.id, all, words);
  },
};

function ordered(session: Session, personId: string, all: readonly ScheduledFile[], words: string): Change {
  const [, named = '', every = ''] = /^\S+ (.+) (?:hang|moi|dinh ky hang) (\S+)$/.exec(words) ?? [];
  const refuse = (reason: 'unknown-file' | 'unknown-agency' | 'too-many-files', detail: string) =>
    justReply(session, { kind: 'refused', reason, detail: asTyped(session, detail) });
  const meant = fileMeant(named);
  if (meant === undefined) return refuse('unknown-file', named);
  const scope = scopeMeant(session, meant.rest);
  if (scope === undefined || scope.code !== null) return refuse('unknown-agency', meant.rest);
  const numbers = new Set(all.filter((file) => file.personId === personId).map(({ number }) => number));
  const number = Array.from({ length: filesMax }, (_, at) => at + 1).find((one) => !numbers.has(one));
  if (number === undefined) return refuse('too-many-files', String(filesMax));
  const file: ScheduledFile = {
    ...{ number, personId, what: meant.what, every: rhythms[every] ?? 'week' },
    ...{ plan: scope.plan, agency: scope.agency, sinceOn: session.today },
  };
  return stored(session, [...all, file], 'file-scheduled', { ...file });
}

const listed = (session: Session, mine: readonly ScheduledFile[]): Change =>
  justReply(session, { kind: 'file-schedule', files: [...mine] });

/** The schedule as it is then, with its line in the log; the reply lists the speaker's own files. */
function stored(
  session: Session,
  all: readonly ScheduledFile[],
  action: string,
  detail: Record<string, unknown>,
): Change {
  const { speaker, at, inboxId } = session;
  const actor = speaker?.person.id ?? 'administrator';
  const mine = all.filter(({ personId }) => personId === actor);
  return {
    ...noChange(inboxId),
    settings: [{ key: fileSchedule, value: all }],
    events: [{ at, actor, action, subject: `setting:${fileSchedule}`, detail }],
    notices: [replyWith(session, { kind: 'file-schedule', files: [...mine] })],
  };
}
