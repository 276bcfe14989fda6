// Plans with their tasks and report duties, and the sequences that number them: reads. Writes go through commit.
import type { Sequence } from '../core/change.ts';
import type { Plan, ReportDuty, Task } from '../core/plans/plan.ts';
import type { PlanCopy } from '../core/plans/plan-copy.ts';
import type { PlanDraft } from '../core/plans/plan-draft.ts';
import { recordOf } from './codec.ts';
import type { Database } from './database.ts';
import { findRow, listRows } from './rows.ts';
import { sql } from './sql.ts';
import type { Keep } from './stamps.ts';

/** The plan of a row; the draft, by far its largest part, is parsed when somebody looks at it. */
function planOf({ draft, ...fields }: Record<string, unknown>): Plan {
  let parsed: PlanDraft | undefined;
  const parse = (): PlanDraft => {
    parsed ??= JSON.parse(String(draft)) as PlanDraft;
    return parsed;
  };
  return Object.defineProperty(recordOf<Plan>(fields), 'draft', { enumerable: true, get: parse });
}

/** Plans. */
export function planStore({ client }: Database, keep: Keep) {
  const find = (id: string): Promise<Plan | undefined> => findRow<Plan>(client, 'Plan', { id });
  const all = keep(['Plan'], async () => {
    const rows = await client.$queryRaw<Record<string, unknown>[]>(sql`
      SELECT * FROM "Plan" ORDER BY "importedAt", "id"`);
    return rows.map(planOf);
  });

  return {
    find,

    async get(id: string): Promise<Plan> {
      const plan = await find(id);
      if (plan === undefined) throw new Error(`There is no plan ${id}.`);
      return plan;
    },

    findByCode: (code: string): Promise<Plan | undefined> => findRow<Plan>(client, 'Plan', { code }),

    /** The plan that was imported from the same file. */
    findByFingerprint: (fingerprint: string): Promise<Plan | undefined> =>
      findRow<Plan>(client, 'Plan', { fingerprint }),

    /** The newest copy that was imported of a plan, whatever became of it. */
    findCopy: (planId: string): Promise<PlanCopy | undefined> =>
      findRow<PlanCopy>(client, 'PlanCopy', { id: planId }),

    /** Copies that wait for the desk, the oldest first. */
    listWaitingCopies: (): Promise<PlanCopy[]> =>
      listRows<PlanCopy>(client, 'PlanCopy', { state: 'waiting' }, '"importedAt", "id"'),

    /** Plans in the order of import; of one state when it is given. */
    async list(state?: Plan['state']): Promise<readonly Plan[]> {
      const plans = await all();
      return state === undefined ? plans : plans.filter((plan) => plan.state === state);
    },

    /** Tasks by their number, of one plan or of all. */
    listTasks: (planId?: string): Promise<Task[]> => listRows<Task>(client, 'Task', { planId }, '"code"'),

    findTask: (id: string): Promise<Task | undefined> => findRow<Task>(client, 'Task', { id }),

    findTaskByCode: (code: number): Promise<Task | undefined> => findRow<Task>(client, 'Task', { code }),

    /** Report duties as the plan orders them, of one plan or of all. */
    listDuties: (planId?: string): Promise<ReportDuty[]> =>
      listRows<ReportDuty>(client, 'ReportDuty', { planId }, '"planId", "ref"'),

    findDuty: (id: string): Promise<ReportDuty | undefined> =>
      findRow<ReportDuty>(client, 'ReportDuty', { id }),

    /** A sequence; one that was never used starts at `first` and has version 0. */
    sequenceOf: async (id: string, first: number): Promise<Sequence> =>
      (await findRow<Sequence>(client, 'Sequence', { id })) ?? { id, next: first, version: 0 },
  };
}
