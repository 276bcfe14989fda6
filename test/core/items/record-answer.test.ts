// What an answer does to one item: state, rows, echoes and what the desk hears; and that "sửa" returns to where it was.
import { describe, expect, it } from 'vitest';
import type { Undo } from '../../../src/core/decisions/undo.ts';
import type { AnswerFacts } from '../../../src/core/items/answer.ts';
import type { Item } from '../../../src/core/items/item.ts';
import { type AnswerInput, recordAnswer } from '../../../src/core/items/record-answer.ts';
import { takeBack } from '../../../src/core/reminding/take-back.ts';
import { at, facts, lan, member, report, submission, today, viewOf } from '../decision-records.ts';

const inputOf = (said: Partial<AnswerFacts>, part: Partial<AnswerInput> = {}): AnswerInput => ({
  facts: facts(said),
  promisedOn: null,
  words: 'lời nhắn',
  item: report(),
  submission: undefined,
  obstacles: [],
  extensions: [],
  person: lan,
  memberships: [member('focal-point')],
  desk: 'Sở VHTTDL',
  deskOfficer: null,
  at,
  today,
  inboxId: 7,
  messageId: null,
  causeId: '7-12.stc',
  viewOf,
  ...part,
});

function recorded(said: Partial<AnswerFacts>, part: Partial<AnswerInput> = {}) {
  const result = recordAnswer(inputOf(said, part));
  if (!result.ok) throw new Error(result.problem);
  const item = result.value.puts.find((row) => row.table === 'item')?.row as Item;
  return { ...result.value, item, tables: result.value.puts.map((row) => row.table) };
}

describe('the item after an answer', () => {
  it.each<[string, Partial<AnswerFacts>, Partial<Item>]>([
    ['received', { intents: ['acknowledge'] }, { execution: 'not-started', acknowledgedAt: at, newsAt: at }],
    ['60 %', { intents: ['in_progress'], percent: 60 }, { execution: 'in-progress', percent: 60 }],
    ['not begun', { intents: ['not_started'] }, { execution: 'not-started', percent: null }],
    ['waits', { intents: ['blocked'], obstacle: true }, { execution: 'in-progress' }],
    [
      'sent today',
      { intents: ['done'] },
      { execution: 'done', check: 'waiting', percent: 100, closedOn: today },
    ],
    ['sent by letter', { intents: ['done'], documentDate: '2026-11-18' }, { closedOn: '2026-11-18' }],
    ['a letter of tomorrow', { intents: ['done'], documentDate: '2026-11-21' }, { closedOn: today }],
    ['later', { intents: ['snooze'], snoozeUntil: '2026-11-23T08:00' }, { snoozedUntil: '2026-11-23' }],
    ['not ours', { intents: ['not_ours'] }, { hold: 'reassignment-asked' }],
    ['more time', { intents: ['extension'], newDueOn: '2026-11-30' }, { dueOn: '2026-11-25', hold: 'none' }],
  ])('%s', (_name, said, expected) => {
    expect(recorded(said).item).toMatchObject(expected);
  });

  it('keeps the percentage that was said before', () => {
    const item = report({ execution: 'in-progress', percent: 40 });
    expect(recorded({ intents: ['blocked'] }, { item }).item.percent).toBe(40);
    expect(
      recorded({ intents: ['in_progress'] }, { item: report({ percent: 100 }) }).item.percent,
    ).toBeNull();
  });

  it('is open again when a report that was only said to be sent is corrected', () => {
    const item = report({ execution: 'done', check: 'waiting', closedOn: today, percent: 100 });
    const { item: next } = recorded({ intents: ['correction', 'in_progress'], percent: 70 }, { item });
    expect(next).toMatchObject({ execution: 'in-progress', check: 'none', closedOn: null, percent: 70 });
  });

  it('takes a promised day that is not past, and forgets it when the work is done', () => {
    const promised = recorded({ intents: ['in_progress'] }, { promisedOn: '2026-11-23' });
    expect(promised.item.promisedOn).toBe('2026-11-23');
    expect(promised.echoes[0]?.kind).toBe('echo-promise');
    expect(recorded({ intents: ['in_progress'] }, { promisedOn: '2026-11-19' }).item.promisedOn).toBeNull();
    expect(recorded({ intents: ['done'] }, { item: promised.item }).item.promisedOn).toBeNull();
  });
});

describe('rows and messages', () => {
  it('a report that is sent gets one submission, and its receipt stays when the letter comes later', () => {
    const first = recorded({ intents: ['done'] });
    expect(first.tables).toContain('submission');
    expect(first.echoes[0]).toMatchObject({ kind: 'receipt', receipt: expect.stringMatching(/^GN12-/) });
    const later = recorded(
      { intents: ['done'], documentNumber: '600/STC-BC' },
      { submission: submission({ letterNumber: null }) },
    );
    expect(later.echoes[0]).toMatchObject({ receipt: 'GN12-4F7K', letterNumber: '600/STC-BC' });
  });

  it('a task that is done gets no submission', () => {
    const done = recorded({ intents: ['done'] }, { item: report({ kind: 'task' }) });
    expect(done.tables).not.toContain('submission');
    expect(done.echoes[0]?.kind).toBe('done-noted');
  });

  it('an obstacle, an extension, "not ours" and a question go to the desk; progress does not', () => {
    const about = (said: Partial<AnswerFacts>): unknown[] =>
      recorded(said).toDesk.map((note) => note.kind === 'desk-note' && note.about);
    expect(about({ intents: ['blocked', 'in_progress'], obstacle: true })).toEqual(['obstacle']);
    expect(about({ intents: ['extension'], newDueOn: '2026-11-30' })).toEqual(['extension']);
    expect(about({ intents: ['not_ours'] })).toEqual(['reassignment']);
    expect(about({ intents: ['question'] })).toEqual(['question']);
    expect(about({ intents: ['in_progress'], percent: 60 })).toEqual([]);
  });

  it('a request for time carries its reason in one note to the desk', () => {
    const { toDesk, tables } = recorded({
      intents: ['extension', 'blocked'],
      newDueOn: '2026-11-30',
      obstacle: true,
    });
    expect(toDesk).toMatchObject([{ about: 'extension', untilOn: '2026-11-30' }]);
    expect(tables).toContain('obstacle');
  });

  it('a day before the plan’s own is no request for time, and the sender hears so', () => {
    const early = recorded({ intents: ['extension'], newDueOn: '2026-11-12' });
    expect(early.tables).not.toContain('extension');
    expect(early.toDesk).toEqual([]);
    expect(early.echoes).toMatchObject([{ kind: 'refused', reason: 'not-later' }]);
    expect(recorded({ intents: ['extension'], newDueOn: '2026-11-25' }).tables).toContain('extension');
  });

  it('doing the work closes what hindered it', () => {
    const obstacle = {
      id: 'o1',
      itemId: '12.stc',
      personId: 'lan',
      at,
      words: 'chờ',
      waitingFor: null,
      state: 'open' as const,
      version: 1,
    };
    const { puts } = recorded({ intents: ['done'] }, { obstacles: [obstacle] });
    expect(puts.filter((row) => row.table === 'obstacle').map((row) => row.row)).toMatchObject([
      { state: 'closed' },
    ]);
  });
});

describe('who may', () => {
  it.each([
    ['another agency', [member('focal-point', 'snv')]],
    ['another plan', [member('focal-point', 'stc', 'P2')]],
    ['the desk', [member('desk')]],
    ['the head', [member('head')]],
    ['nobody', []],
  ])('%s may not answer', (_name, memberships) => {
    expect(recordAnswer(inputOf({ intents: ['done'] }, { memberships }))).toEqual({
      ok: false,
      problem: 'not-allowed',
    });
  });

  it('a confirmed item takes nothing but a correction', () => {
    const item = report({ execution: 'done', check: 'confirmed' });
    expect(recordAnswer(inputOf({ intents: ['in_progress'] }, { item })).ok).toBe(false);
    expect(recordAnswer(inputOf({ intents: ['correction', 'in_progress'] }, { item })).ok).toBe(true);
  });
});

describe('taking back', () => {
  it.each<[string, Partial<AnswerFacts>]>([
    ['progress', { intents: ['in_progress'], percent: 60 }],
    ['done', { intents: ['done'], documentNumber: '512' }],
    ['not ours', { intents: ['not_ours'] }],
    ['a snooze', { intents: ['snooze'], snoozeUntil: '2026-11-30' }],
    ['more time', { intents: ['extension'], newDueOn: '2026-11-30' }],
  ])('%s returns the item to what it was', (_name, said) => {
    const before = report({ percent: 20, execution: 'in-progress' });
    const { item, events, puts } = recorded(said, { item: before });
    const undo = events[0]?.detail['undo'] as Undo;
    const result = takeBack({
      item: { ...item, version: before.version + 1 },
      undo,
      submission: undefined,
      obstacles: [],
      extensions: puts.flatMap((row) => (row.table === 'extension' ? [row.row] : [])),
      person: lan,
      memberships: [member('focal-point')],
      at,
      inboxId: 8,
      words: '(bỏ)',
    });
    if (!result.ok) throw new Error(result.problem);
    expect(result.value.item).toEqual({ ...before, version: before.version + 1 });
    const extension = result.value.puts.find((row) => row.table === 'extension');
    if (said.newDueOn) expect(extension?.row).toMatchObject({ state: 'withdrawn' });
  });

  it('is refused after somebody else decided, and to other agencies', () => {
    const { item, events } = recorded({ intents: ['done'] });
    const undo = events[0]?.detail['undo'] as Undo;
    const input = {
      item: { ...item, version: 9 },
      undo,
      submission: undefined,
      obstacles: [],
      extensions: [],
      person: lan,
      memberships: [member('focal-point')],
      at,
      inboxId: 8,
      words: '',
    };
    expect(takeBack(input)).toEqual({ ok: false, problem: 'changed-since' });
    expect(takeBack({ ...input, memberships: [member('focal-point', 'snv')] })).toEqual({
      ok: false,
      problem: 'not-allowed',
    });
  });
});
