// The three practice plans against their answers: everything that `compare.strict` names, for every file form.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PlanDraft } from '../../src/core/plans/plan-draft.ts';
import { readPlan } from '../../src/importers/index.ts';
import { hasShared, sharedPath } from '../support/shared.ts';

interface Golden extends PlanDraft {
  tasks: (PlanDraft['tasks'][number] & {
    optional?: boolean;
    leadStrict?: boolean;
    contentRaw?: string;
    noSTT?: boolean;
  })[];
  reports: (PlanDraft['reports'][number] & { must: boolean })[];
}

const documents = (name: string): string => sharedPath(`documents/${name}`);

async function draftOf(name: string): Promise<PlanDraft> {
  const outcome = await readPlan({ name, bytes: readFileSync(documents(name)) });
  if (!outcome.ok) throw new Error(`${name}: ${outcome.problem.reason} ${outcome.problem.detail}`);
  return outcome.value;
}

/** Text as the goldens' `normalise` line says: one form of dashes, marks and leading bullets off. */
const norm = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFC')
    .replace(/<\/?\w+>|\*+/g, '')
    .replace(/[–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:- |[a-zđ]\) )/u, '');

describe.skipIf(!hasShared).each([
  ['seed-001', 'seed-001.txt'],
  ['seed-001', 'seed-001.docx'],
  ['seed-002', 'seed-002.txt'],
  ['seed-002', 'seed-002.docx'],
  ['seed-003', 'seed-003.txt'],
])('%s read from %s', (seed, file) => {
  const golden = () => JSON.parse(readFileSync(documents(`${seed}.golden.json`), 'utf8')) as Golden;

  it('has the head, the period and the signer', async () => {
    const [draft, answer] = [await draftOf(file), golden()];
    const head = ({ number, issuer, place, issuedOn, issuedOnPrecision, docType }: PlanDraft) => ({
      number,
      issuer,
      place,
      issuedOn,
      issuedOnPrecision,
      docType,
    });
    expect(head(draft)).toEqual(head(answer));
    expect(norm(draft.title)).toBe(norm(answer.title));
    expect(draft.period).toEqual(answer.period);
    expect(draft.signer?.name).toBe(answer.signer?.name);
    expect(draft.signer?.position).toBe(answer.signer?.position);
  });

  it('has the sections and their items', async () => {
    const [draft, answer] = [await draftOf(file), golden()];
    const outline = (plan: PlanDraft) =>
      plan.sections.map((section) => ({
        no: section.no,
        title: norm(section.title),
        kind: section.kind,
        items: section.items.map((item) => [item.no, norm(item.title)]),
      }));
    expect(outline(draft)).toEqual(outline(answer));
  });

  it('has every row of the appendix', async () => {
    const [draft, answer] = [await draftOf(file), golden()];
    const rows = (plan: PlanDraft) =>
      plan.tasks
        .filter((task) => task.origin === 'appendix')
        .map((task) => ({
          ref: task.ref,
          section: norm(task.section),
          title: norm(task.title),
          content: norm(task.content),
          lead: task.lead,
          coordinating: task.coordinating,
          leadText: norm(task.leadText),
          coordinatingText: norm(task.coordinatingText),
          role: task.role,
          time: { ...task.time, text: norm(task.time.text) },
          budget: task.budget,
        }));
    expect(rows(draft)).toEqual(rows(answer));
  });

  it('has every duty of the body with its doer and time', async () => {
    const [draft, answer] = [await draftOf(file), golden()];
    for (const task of answer.tasks.filter((one) => one.origin === 'body' && !one.optional)) {
      const found = draft.tasks.find((one) => one.ref === task.ref);
      expect(norm(found?.title), task.ref).toBe(norm(task.title));
      expect(found?.time, task.ref).toEqual(task.time);
      expect(found?.role, task.ref).toBe(task.role);
      expect(found?.request, task.ref).toBe(task.request ?? false);
      if (task.leadStrict !== false) expect(found?.lead, task.ref).toEqual(task.lead);
    }
    const wanted = answer.tasks.map((task) => task.ref);
    expect(draft.tasks.filter((task) => !wanted.includes(task.ref)).map((task) => task.ref)).toEqual([]);
  });

  it('has the dated report duties and no other dated one', async () => {
    const [draft, answer] = [await draftOf(file), golden()];
    const dated = draft.reports.filter((report) => ['once', 'yearly'].includes(report.due.kind));
    const parties = ({ reporter, to, via, onward, due }: PlanDraft['reports'][number]) => ({
      reporter,
      to,
      via,
      onward,
      due,
    });
    expect(dated.map(parties)).toEqual(answer.reports.filter((report) => report.must).map(parties));
  });
});

describe.skipIf(!hasShared)('the appendix of seed-001 as a workbook', () => {
  it('has the rows of the plan itself', async () => {
    const [sheet, plan] = [await draftOf('seed-001-appendix.xlsx'), await draftOf('seed-001.txt')];
    const rows = (draft: PlanDraft) =>
      draft.tasks
        .filter((task) => task.origin === 'appendix')
        .map(({ ref, title, lead, coordinating, time }) => ({ ref, title, lead, coordinating, time }));
    expect(rows(sheet)).toEqual(rows(plan));
  });
});

describe.skipIf(!hasShared)('findings of the practice plans', () => {
  it('shows the three pairs of 001 whose leads differ between body and appendix', async () => {
    const { findings } = await draftOf('seed-001.txt');
    const pairs = findings
      .filter(({ code }) => code === 'lead-conflict')
      .map(({ ref, args }) => `${ref}=${args['sameAs']}`);
    expect(pairs).toEqual(['IV.5.1=PL.II.1', 'IV.5.3=PL.III.1', 'IV.6.2=PL.II.5']);
  });

  it('finds the 13 bullets of 001 that repeat an appendix row', async () => {
    const { tasks } = await draftOf('seed-001.txt');
    const same = tasks.filter((task) => task.sameAs !== null).map((task) => `${task.ref}=${task.sameAs}`);
    const expected =
      'IV.1.2=PL.I.3, IV.2.1=PL.II.3, IV.2.2=PL.III.2, IV.3.1=PL.II.7, IV.5.1=PL.II.1, IV.5.2=PL.II.2, IV.5.3=PL.III.1, IV.6.1=PL.II.4, IV.6.2=PL.II.5, IV.6.3=PL.III.3, IV.6.4=PL.IV.2, IV.7.1=PL.I.1, IV.7.2=PL.I.2';
    expect(same.join(', ')).toBe(expected);
  });

  it('checks the total of 002 against its rows and keeps the item numbered 5 twice', async () => {
    const { findings, tasks } = await draftOf('seed-002.txt');
    expect(findings.find(({ code }) => code === 'total-agrees')?.args).toEqual({ total: 1_785_000_000 });
    expect(findings.find(({ code }) => code === 'duplicate-label')?.ref).toBe('V.5-2');
    expect(findings.filter(({ code }) => code === 'repeated-header')).toHaveLength(2);
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['missing-number', 'missing-day', 'no-onward-day', 'merged-agency']),
    );
    expect(tasks.some((task) => task.ref === 'V.5-2.đ')).toBe(true);
  });

  it('never asks about public opinion and asks for help only with the report', async () => {
    const { tasks } = await draftOf('seed-001.txt');
    const level = (ref: string) => tasks.find((task) => task.ref === ref)?.follow;
    expect([level('PL.I.2'), level('IV.4.2'), level('PL.II.1')]).toEqual(['silent', 'asked', 'followed']);
  });
});
