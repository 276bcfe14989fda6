// Facts of the notices that the desk, the group and the leaders read, and of refusals, for the tests that word them all.
import type { Period } from '../../src/core/due/period.ts';
import { readPeriod } from '../../src/core/due/period-words.ts';
import {
  awkward,
  digest,
  finding,
  findingCodes,
  items,
  late,
  missing,
  noon,
  refusalReasons,
  type Samples,
} from './awkward-facts.ts';
import { budget, figures, parties } from './sample-world.ts';

const periods = [
  'tuần này',
  'tháng 11',
  'quý IV',
  '6 tháng cuối năm',
  '6 tháng đầu năm',
  '9 tháng',
  'năm 2026',
  '1/11 - 5/12',
].map((words): Period => {
  const read = readPeriod(words, '2026-11-04');
  if (!read.ok || read.value.period === null) throw new Error(words);
  return read.value.period;
});

const capped = { agencies: ['Sở Nội vụ'], from: '2026-12-07' };

/** At least one set of facts for each kind. */
export const deskNotices = {
  'status-agency': [
    {
      kind: 'status-agency',
      agency: 'Sở Tài chính',
      at: noon,
      figures,
      items,
      more: 3,
      coordinating: 0,
      focalPoint: null,
      shortName: 'stc',
    },
    {
      kind: 'status-agency',
      agency: 'Sở Tài chính',
      at: noon,
      figures: {
        ...figures,
        done: 0,
        doneInTime: 0,
        doneLate: 0,
        open: 0,
        openInTime: 0,
        openOverdue: 0,
        openNoDate: 0,
      },
      items: [],
      more: 0,
      coordinating: 2,
      focalPoint: 'A',
      shortName: 'stc',
    },
  ],
  'status-overview': [
    { kind: 'status-overview', at: noon, plans: [], agencies: [] },
    {
      kind: 'status-overview',
      at: noon,
      plans: [{ planLabel: 'KH 15', title: awkward.title, figures }],
      agencies: Array.from({ length: 20 }, (_, index) => ({
        agency: `Sở ${index}`,
        done: 1,
        open: 2,
        overdue: index % 2,
      })),
    },
  ],
  'missing-reports': [
    missing,
    { ...missing, missing: [], sent: 20, received: 18 },
    { ...missing, item: budget, all: true },
  ],
  ticked: [
    { kind: 'ticked', item: late, agencies: [], already: [] },
    { kind: 'ticked', item: late, agencies: ['Sở Y tế'], already: ['Sở Nội vụ'] },
  ],
  preview: [
    { kind: 'preview', item: late, on: '2026-11-21', time: '08:15', agencies: ['Sở Y tế', 'UBND xã A'] },
    {
      kind: 'preview',
      item: late,
      on: '2026-11-27',
      time: '10:00',
      agencies: missing.missing.map(({ agency }) => agency),
    },
  ],
  'digest-corrected': (['draft', 'held', 'released'] as const).map((state) => ({
    kind: 'digest-corrected' as const,
    facts: {
      ...digest,
      note: 'Số liệu của Sở Nội vụ\nđang được đối chiếu.',
      overdue: digest.overdue.map((row) => ({ ...row, hidden: state === 'held' })),
    },
    state,
    groupOn: '2027-01-04',
  })),
  file: ['tasks', 'report', 'letters', 'synthesis', 'calendar', 'call-list', 'log', 'chart', '?'].map(
    (what) => ({
      kind: 'file' as const,
      what,
      at: noon,
      command: 'dondoc export --what tasks --plan KH15',
    }),
  ),
  'digest-group': [{ kind: 'digest-group', facts: digest }],
  'digest-asked': periods.flatMap((period) =>
    [null, 'Phó Chủ tịch UBND tỉnh', ''].map((leader) => ({
      kind: 'digest-asked' as const,
      facts: { ...digest, asked: { period, scope: leader === null ? 'Sở Tài chính' : null } },
      leader,
    })),
  ),
  'digest-leaders': [{ kind: 'digest-leaders', facts: digest, leader: 'Phó Chủ tịch UBND tỉnh' }],
  'plan-imported': [
    {
      kind: 'plan-imported',
      planLabel: 'KH 15',
      title: 'Truyền thông',
      tasks: 24,
      reports: 1,
      agencies: 18,
      findings: [],
    },
    {
      kind: 'plan-imported',
      planLabel: 'KH 15',
      title: 'Truyền thông',
      tasks: 1,
      reports: 0,
      agencies: 1,
      findings: [
        ...findingCodes.map((code) => finding(code)),
        finding('never-heard-of', { severity: 'error' }),
      ],
    },
  ],
  'plan-activated': [
    { kind: 'plan-activated', planLabel: 'KH 15', items: 1280, agencies: 22, firstReminderOn: null },
    {
      ...{ kind: 'plan-activated', planLabel: 'KH 15', items: 1, agencies: 1, firstReminderOn: '2026-11-23' },
      emptyGroups: ['Các sở, ban, ngành', 'Các xã, phường'],
    },
  ],
  'no-focal-point': [
    { kind: 'no-focal-point', agencies: [{ agency: 'UBND phường X', codes: [] }] },
    {
      kind: 'no-focal-point',
      agencies: Array.from({ length: 20 }, (_, at) => ({ agency: `Sở ${at}`, codes: [12, 1234] })),
    },
  ],
  unacknowledged: [
    { kind: 'unacknowledged', planLabel: 'KH 15', since: '2026-11-02', agencies: ['Sở Y tế'] },
    { kind: 'unacknowledged', planLabel: 'KH 15', since: '2025-11-02', agencies: ['Sở Y tế', 'Sở Nội vụ'] },
  ],
  'call-list': [
    {
      kind: 'call-list',
      item: late,
      agencies: [
        { agency: 'Sở Y tế', focalPoint: null, promisedOn: null },
        { agency: 'Sở Nội vụ', focalPoint: 'A', promisedOn: '2026-11-30' },
      ],
    },
  ],
  'escalation-proposal': [
    { kind: 'escalation-proposal', item: late, agencies: ['Sở Y tế'] },
    { kind: 'escalation-proposal', item: late, agencies: Array.from({ length: 30 }, (_, at) => `Sở ${at}`) },
  ],
  'escalation-released': [
    { kind: 'escalation-released', item: late, agencies: ['Sở Y tế'], without: ['Sở Nội vụ'] },
    { kind: 'escalation-released', item: late, agencies: [], without: ['Sở Nội vụ'], capped },
  ],
  escalation: [
    {
      kind: 'escalation',
      parties,
      item: late,
      remindedOn: ['2026-11-26', '2026-11-30'],
      replyBy: '2026-12-04',
    },
    { kind: 'escalation', parties, item: awkward, remindedOn: ['2026-11-26'], replyBy: '2026-12-04' },
  ],
  'round-held': [
    { kind: 'round-held', item: late, on: '2026-11-26', agencies: 1 },
    { kind: 'round-held', item: late, on: '2026-11-26', agencies: 138 },
  ],
  'updates-lost': [
    { kind: 'updates-lost', since: Date.UTC(2026, 10, 1, 3), until: Date.UTC(2026, 10, 4, 1) },
    { kind: 'updates-lost', since: Date.UTC(2025, 11, 30, 3), until: Date.UTC(2026, 10, 4, 1) },
  ],
  uncertain: (['digest', 'reminder', 'reply', 'request', 'notice', 'collector'] as const).map((what) => ({
    kind: 'uncertain',
    what,
    reference: 1234,
  })),
  'desk-note': (['question', 'extension', 'reassignment', 'obstacle', 'away', 'opinion'] as const).flatMap(
    (about) => [
      {
        kind: 'desk-note',
        about,
        person: 'A',
        agency: 'Sở Y tế',
        item: late,
        words: 'chờ\nsố liệu',
        untilOn: '2026-11-30',
      },
      { kind: 'desk-note', about, person: 'A', agency: 'Sở Y tế', item: null, words: 'ạ', untilOn: null },
    ],
  ),
  'nothing-recorded': [{ kind: 'nothing-recorded' }],
  thanks: [{ kind: 'thanks' }],
  'group-members': [
    { kind: 'group-members', group: 'Các sở', members: ['Sở Y tế'] },
    { kind: 'group-members', group: 'Các sở', members: [] },
  ],
  'invite-made': [
    { kind: 'invite-made', name: 'A', role: 'stand-by', agency: 'Sở Y tế', code: '7K2P94QX', link: null },
    {
      kind: 'invite-made',
      name: 'A',
      role: 'desk',
      agency: 'Sở Y tế',
      code: '7K2P94QX',
      link: 'https://t.me/x?start=7K2P94QX',
    },
  ],
  refused: refusalReasons.flatMap((reason) => [
    { kind: 'refused', reason, detail: null },
    { kind: 'refused', reason, detail: '99' },
  ]),
  'went-wrong': [{ kind: 'went-wrong', reference: 'R-5F2A' }],
} satisfies Partial<Samples>;
