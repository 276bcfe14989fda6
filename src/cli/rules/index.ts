// `dondoc rules export|import FILE`: how an office reminds, as JSON that an administrator edits and brings back.
import { readFile, writeFile } from 'node:fs/promises';
import type { App } from '../../app.ts';
import { changeOffice, withApp } from '../../change-office.ts';
import { type Change, put } from '../../core/change.ts';
import type { Clock } from '../../core/clock.ts';
import type { RuleChoice } from '../../core/rules/rule-set.ts';
import { systemClock } from '../../system-clock.ts';
import { type Subcommand, UsageError } from '../subcommand.ts';
import { defined, type RuleFile, rulesIn } from './rule-file.ts';

/** Registers `rules export` and `rules import`. */
export const rules: Subcommand = (program) => {
  const group = program.command('rules').description('reminder rules and hours as JSON');
  group
    .command('export')
    .argument('<file>', '.json')
    .description('write hours, and what the office, its plans and its agencies choose')
    .action((path: string) => withApp(async (app) => await exportRules(app, path)));
  group
    .command('import')
    .argument('<file>', '.json')
    .description('set the rules that the file names; null sets one back')
    .action((path: string) => withApp(async (app) => await bringRules(app, path, systemClock)));
};

/** Writes the rules in force; says where. */
export async function exportRules(app: App, path: string): Promise<string> {
  const [plans, agencies] = await Promise.all([app.store.plans.list(), app.store.agencies.list()]);
  const file: RuleFile = {
    hours: (await app.calendar()).hours as NonNullable<RuleFile['hours']>,
    office: ((await app.store.settings.find<RuleChoice>('rules')) ?? {}) as RuleFile['office'],
    plans: Object.fromEntries(plans.map((plan) => [plan.code, plan.rules])) as RuleFile['plans'],
    agencies: Object.fromEntries(
      agencies.flatMap(({ name, rules: own }) => (own === null ? [] : [[name, own]])),
    ) as RuleFile['agencies'],
  };
  await writeFile(path, `${JSON.stringify(file, null, 1)}\n`);
  return `Đã ghi quy tắc nhắc vào ${path}.`;
}

/** Sets the rules of a file; says what that moved. Nothing is stored when it names a plan or agency that is not there. */
export async function bringRules(app: App, path: string, clock: Clock): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageError(`Không mở được tệp ${path}.`);
  const file = rulesIn(text.replace(/^\ufeff/, ''));
  const at = clock.now();
  const change = await changeOf(app, file);
  if (change.puts.length + change.settings.length === 0) return 'Không có gì mới.';
  const event = {
    at,
    actor: 'administrator',
    action: 'rules-changed',
    subject: 'office',
    detail: { ...file },
  };
  const moved = await changeOffice(app, at, { ...change, events: [event] });
  return `Đã ghi quy tắc nhắc.\n${moved}`.trim();
}

async function changeOf(
  { store }: App,
  file: RuleFile,
): Promise<{ puts: Change['puts']; settings: NonNullable<Change['settings']> }> {
  const settings: NonNullable<Change['settings']> = [];
  const isNew = async (key: string, value: unknown): Promise<boolean> =>
    JSON.stringify(await store.settings.find(key)) !== JSON.stringify(value ?? undefined);
  const office = file.office === undefined ? undefined : ownOf(file.office);
  if (office !== undefined && (await isNew('rules', office))) settings.push({ key: 'rules', value: office });
  if (file.hours !== undefined && (await isNew('hours', file.hours)))
    settings.push({ key: 'hours', value: file.hours });
  const [plans, agencies] = await Promise.all([store.plans.list(), store.agencies.list()]);
  const puts = [
    ...Object.entries(file.plans ?? {}).flatMap(([code, choice]) => {
      const plan = plans.find((row) => row.code === code);
      if (plan === undefined) throw new UsageError(`Không có kế hoạch ${code}.`);
      return isSame(plan.rules, ownOf(choice)) ? [] : [put('plan', { ...plan, rules: ownOf(choice) })];
    }),
    ...Object.entries(file.agencies ?? {}).flatMap(([name, choice]) => {
      const agency = agencies.find((row) => row.name === name);
      if (agency === undefined) throw new UsageError(`Không có cơ quan "${name}" trong cơ sở dữ liệu.`);
      return isSame(agency.rules, ownOf(choice)) ? [] : [put('agency', { ...agency, rules: ownOf(choice) })];
    }),
  ];
  return { puts, settings };
}

/** A choice without anything in it is none. */
function ownOf(choice: RuleFile['office']): RuleChoice | null {
  const own = defined(choice ?? {}) as RuleChoice;
  return Object.keys(own).length === 0 ? null : own;
}

const isSame = (one: RuleChoice | null, other: RuleChoice | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
