// "gặp bộ phận tổng hợp": a person is wanted. The desk hears who asks and in which words; nothing else changes.
import { justReply, type Session, tellDesk } from '../session.ts';
import type { Command } from './command.ts';

/** `gặp bộ phận tổng hợp`, `cần gặp chuyên viên`, `liên hệ giúp`. */
export const contact: Command = {
  pattern:
    /^\/?(?:(?:toi )?(?:can |muon |xin )?(?:gap|lien he|goi)(?: voi)? (?:bo phan tong hop|chuyen vien|can bo|nguoi)|contact)\b(.*)$/,
  permission: 'contact-desk',
  inGroups: false,
  async run(session) {
    const { desk, inbound } = session;
    const change = justReply(session, {
      kind: 'echo-question',
      desk: desk.name,
      deskOfficer: desk.officer,
    });
    if (desk.agencyId !== null) change.notices.push(wish(session, desk.agencyId, inbound.text));
    return change;
  },
};

const wish = (session: Session, deskId: string, words: string) =>
  tellDesk(
    session,
    deskId,
    {
      kind: 'desk-note',
      about: 'question',
      person: session.speaker?.person.name ?? '',
      agency: session.agencies.get(session.speaker?.memberships[0]?.agencyId ?? '')?.name ?? '',
      item: null,
      words,
      untilOn: null,
    },
    [],
    0,
  );
