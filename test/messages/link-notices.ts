// Facts of the notices about people who linked themselves by a code.
import type { LinkFacts, LinkView } from '../../src/core/people/link-facts.ts';
import { roles } from '../../src/core/people/person.ts';
import type { Samples } from './awkward-facts.ts';

const people: LinkView[] = roles.map((role) => ({
  agency: 'Ủy ban nhân dân phường Trần Hưng Đạo, thành phố Hạ Long',
  name: 'Công Tằng Tôn Nữ Thị Huyền Trân',
  role,
}));
const waiting = people.map((person, index) => ({
  ...person,
  channel: index % 2 === 0 ? 'zalo-bot' : 'email',
  at: Date.UTC(2026, 10, 2, 1),
  replaces: index === 1 ? 'Nguyễn Văn A' : null,
}));
const desk = { desk: 'Sở Văn hóa, Thể thao và Du lịch', deskOfficer: 'Trần Thị B' };

/** At least one set of facts for each kind. */
export const linkNotices: Samples<LinkFacts['kind']> = {
  'link-waiting': [
    { kind: 'link-waiting', ...desk },
    { kind: 'link-waiting', ...desk, deskOfficer: null },
  ],
  'links-waiting': [true, false].flatMap((numbered) => [
    ...waiting.map((person) => ({ kind: 'links-waiting' as const, people: [person], numbered })),
    { kind: 'links-waiting' as const, people: waiting, numbered },
  ]),
  'links-none': [{ kind: 'links-none' }],
  'links-decided': [true, false].flatMap((confirmed) =>
    [people, people.slice(0, 1), []].map((those) => ({
      kind: 'links-decided' as const,
      confirmed,
      people: those,
      replaced: confirmed ? those.slice(0, 1) : [],
    })),
  ),
  'link-refusal-undone': [{ kind: 'link-refusal-undone', desk: 'Sở VHTTDL' }],
  'link-refused': [
    { kind: 'link-refused', ...desk },
    { kind: 'link-refused', ...desk, deskOfficer: null },
  ],
};
