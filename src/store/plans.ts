// Plans with their tasks and report duties, and the sequences that number them: reads. Writes go through commit.
import type { Sequence } from '../core/change.ts';
import type { Plan, ReportDuty, Task } from '../core/plan.ts';
import type { PlanCopy } from '../core/plan-copy.ts';
import { recordOf, recordsOf } from './codec.ts';
import type { Database } from './database.ts';

/** Plans. */
export function planStore({ client }: Database) {
  const planOrNot = (row: object | null): Plan | undefined => (row ? recordOf<Plan>(row) : undefined);
  const find = async (id: string): Promise<Plan | undefined> =>
    planOrNot(await client.plan.findUnique({ where: { id } }));

  return {
    find,

    async get(id: string): Promise<Plan> {
      const plan = await find(id);
      if (plan === undefined) throw new Error(`There is no plan ${id}.`);
      return plan;
    },

    async findByCode(code: string): Promise<Plan | undefined> {
      return planOrNot(await client.plan.findUnique({ where: { code } }));
    },

    /** The plan that was imported from the same file. */
    async findByFingerprint(fingerprint: string): Promise<Plan | undefined> {
      return planOrNot(await client.plan.findUnique({ where: { fingerprint } }));
    },

    /** The newest copy that was imported of a plan, whatever became of it. */
    async findCopy(planId: string): Promise<PlanCopy | undefined> {
      const row = await client.planCopy.findUnique({ where: { id: planId } });
      return row ? recordOf<PlanCopy>(row) : undefined;
    },

    /** Copies that wait for the desk, the oldest first. */
    async listWaitingCopies(): Promise<PlanCopy[]> {
      const rows = await client.planCopy.findMany({
        where: { state: 'waiting' },
        orderBy: [{ importedAt: 'asc' }, { id: 'asc' }],
      });
      return recordsOf<PlanCopy>(rows);
    },

    /** Plans in the order of import; of one state when it is given. */
    async list(state?: Plan['state']): Promise<Plan[]> {
      const rows = await client.plan.findMany({
        ...(state && { where: { state } }),
        orderBy: [{ importedAt: 'asc' }, { id: 'asc' }],
      });
      return recordsOf<Plan>(rows);
    },

    /** Tasks by their number, of one plan or of all. */
    async listTasks(planId?: string): Promise<Task[]> {
      const rows = await client.task.findMany({
        ...(planId !== undefined && { where: { planId } }),
        orderBy: { code: 'asc' },
      });
      return recordsOf<Task>(rows);
    },

    async findTask(id: string): Promise<Task | undefined> {
      const row = await client.task.findUnique({ where: { id } });
      return row ? recordOf<Task>(row) : undefined;
    },

    async findTaskByCode(code: number): Promise<Task | undefined> {
      const row = await client.task.findUnique({ where: { code } });
      return row ? recordOf<Task>(row) : undefined;
    },

    /** Report duties as the plan orders them, of one plan or of all. */
    async listDuties(planId?: string): Promise<ReportDuty[]> {
      const rows = await client.reportDuty.findMany({
        ...(planId !== undefined && { where: { planId } }),
        orderBy: [{ planId: 'asc' }, { ref: 'asc' }],
      });
      return recordsOf<ReportDuty>(rows);
    },

    async findDuty(id: string): Promise<ReportDuty | undefined> {
      const row = await client.reportDuty.findUnique({ where: { id } });
      return row ? recordOf<ReportDuty>(row) : undefined;
    },

    /** A sequence; one that was never used starts at `first` and has version 0. */
    async sequenceOf(id: string, first: number): Promise<Sequence> {
      const row = await client.sequence.findUnique({ where: { id } });
      return row ? recordOf<Sequence>(row) : { id, next: first, version: 0 };
    },
  };
}
