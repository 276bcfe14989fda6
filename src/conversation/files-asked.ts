// A file that the desk asks for in chat: written at once and kept with the reply that carries it.
import { type Change, put } from '../core/change.ts';
import { keptFile } from '../exporters/kept-file.ts';
import { type Asked, ExportRefusal, readRecords } from '../exporters/read-records.ts';
import { recordsWithin } from '../exporters/within-levels.ts';
import { agencyNamed } from './agencies-named.ts';
import { asTyped } from './as-typed.ts';
import { planNamed } from './plan-meant.ts';
import { justReply, replyWith, type Session } from './session.ts';

/** Answers with a file of a plan, an agency or one number; `scope` is what was typed after the file's name. */
export async function filesAsked(session: Session, what: string, scope: string): Promise<Change> {
  const { environment, inbound, inboxId, at } = session;
  const asked = scopeMeant(session, scope);
  if (asked === undefined)
    return justReply(session, { kind: 'refused', reason: 'unknown-agency', detail: asTyped(session, scope) });
  const facts = { kind: 'file' as const, what, at, command: commandOf(what, asked) };
  // Nobody waits for a file that the channel cannot carry.
  const carriage = environment.channels.get(inbound.channel)?.capabilities.files ?? 'none';
  if (carriage === 'none' || (carriage === 'picture' && what !== 'chart')) return justReply(session, facts);
  // Loaded only now: the libraries behind the files would slow down every start.
  const { exporters } = await import('../exporters/files/index.ts');
  const exporter = exporters[what];
  const files = await filesOf(session, asked, async (records) =>
    exporter === undefined ? [] : await exporter.write(records, exporter.formats[0]),
  );
  const file = keptFile(files, { id: `file:${inboxId}`, name: what, at });
  if (file === undefined)
    return justReply(session, {
      kind: 'refused',
      reason: 'nothing-to-export',
      detail: scope === '' ? null : (asked.plan ?? asTyped(session, scope)),
    });
  const event = {
    at,
    actor: session.speaker?.person.id ?? 'administrator',
    action: 'file-sent',
    subject: `file:${file.name}`,
    detail: { ...asked },
  };
  return {
    inboxId,
    puts: [put('outboxFile', file)],
    events: [event],
    notices: [{ ...replyWith(session, facts), fileId: file.id }],
    replan: [],
  };
}

type Records = Awaited<ReturnType<typeof readRecords>>;
type Files = { name: string; bytes: Uint8Array }[];

/** The files of what was asked for; none where there is nothing to read. */
async function filesOf(
  { environment, inbound, rules }: Session,
  asked: Asked,
  write: (records: Records) => Promise<Files>,
): Promise<Files> {
  try {
    const records = await readRecords(environment.store, asked, environment);
    return await write(recordsWithin(records, rules.levelsOn(inbound.channel)));
  } catch (error) {
    if (error instanceof ExportRefusal) return [];
    throw error;
  }
}

/** The plan, agency or number that was typed after a file's name; undefined when there is none such. */
export function scopeMeant(session: Session, typed: string): (Asked & { code: number | null }) | undefined {
  const all = { plan: null, agency: null, code: null, fromOn: null, toOn: null };
  const scope = typed.replace(/^(?:cua|ve|theo|viec|cho)\s+/, '');
  if (scope === '') return all;
  if (/^\d{2,6}$/.test(scope)) return { ...all, code: Number(scope) };
  const plan = planNamed(session, scope.replace(/^(?:ke hoach|kh)\s+(?=\d)/, 'kh'));
  if (plan !== undefined) return { ...all, plan: plan.code };
  const agency = agencyNamed(session, scope, [...session.agencies.values()]);
  return agency === undefined ? undefined : { ...all, agency: agency.name };
}

/** What an administrator types for the same file. */
function commandOf(what: string, { plan, agency }: Asked): string {
  return [
    `npm run dondoc -- export --what ${what}`,
    ...(plan === null ? [] : [`--plan ${plan}`]),
    ...(agency === null ? [] : [`--agency "${agency}"`]),
  ].join(' ');
}
