// Whom a letter is sent to ("Kính gửi: ..."), and who is meant where it only says "các cơ quan, đơn vị".
import { bodyNamed } from '../../core/agencies/agency.ts';
import { splitAgencies } from '../../core/agencies/agency-names/split.ts';
import type { DraftReport, DraftTask } from '../../core/plans/plan-draft.ts';
import type { Block } from '../neutral.ts';
import type { Reading } from './context.ts';
import { hasVerb, looksLikeNames, plainNames } from './names.ts';

/** The lines of "Kính gửi: ..." and the text without them; no lines where nobody is addressed. */
export function addressIn(blocks: Block[]): { lines: string[]; rest: Block[] } {
  const at = blocks.findIndex((block) => block.kind === 'paragraph' && /^Kính gửi/u.test(block.text));
  if (at < 0 || at > addressAtMost) return { lines: [], rest: blocks };
  const lines: string[] = [];
  let end = at;
  for (const block of blocks.slice(at)) {
    if (block.kind !== 'paragraph') break;
    const line = block.text.replace(/^Kính gửi\s*:?/u, '').replace(/^[\s\-–+•]+/, '');
    const isNext = end === at || /^(?:[\s\-–+•]|Kính gửi)/u.test(block.text);
    const before = lines.at(-1);
    if (isNext) lines.push(line);
    // A name broken over two lines: the first has nothing at its end, the next no dash.
    else if (before !== undefined && before.length > 1 && !/[.;,:]$/.test(before) && endsAddress(line))
      lines[lines.length - 1] = `${before} ${line}`;
    else break;
    end += 1;
  }
  return { lines, rest: [...blocks.slice(0, at), ...blocks.slice(end)] };
}

const endsAddress = (line: string): boolean =>
  /[;,.]$/.test(line) && line.length < addressLineMax && looksLikeNames(line) && !hasVerb(line);

const addressLineMax = 90;

/** The bodies that the lines of an address name. */
export function addresseesOf(reading: Reading, address: string[]): string[] {
  const named = address
    .flatMap((line) => line.split('\n'))
    .map((line) => line.replace(/\s*\((?:để|thay)[^)]*\)/gu, '').replace(/[.;,\s]+$/u, ''))
    .filter((line) => line !== '' && looksLikeNames(line))
    .flatMap((line) => splitAgencies(reading.directory, line));
  return plainNames(named);
}

const addressAtMost = 25;

/** "các cơ quan, đơn vị", "các đơn vị, địa phương", "Quý cơ quan": those whom the letter is sent to. */
const everyone =
  /^(?:các|quý|toàn thể)\s+(?:cơ quan|đơn vị|sở|ban|ngành|địa phương|đồng chí)(?:\s*(?:,|và)?\s*(?:cơ quan|đơn vị|địa phương|ban|ngành))*(?:\s+(?:nêu trên|trên|có tên trên|liên quan))?$/iu;

/** Reports and tasks of a letter, with the addressees where nobody or only "everyone" is named. */
export function withAddressees(
  { directory }: Reading,
  addressees: string[],
  reports: DraftReport[],
  tasks: DraftTask[],
): { reports: DraftReport[]; tasks: DraftTask[] } {
  if (addressees.length === 0) return { reports, tasks };
  const bodies = addressees.map((name) => bodyNamed(directory, name));
  const isEveryone = (names: string[]): boolean =>
    names.every((name) => everyone.test(name) && !bodies.includes(bodyNamed(directory, name)));
  const others = (taker: string | null): string[] => addressees.filter((name) => name !== taker);
  return {
    reports: reports.map((report) =>
      isEveryone(report.reporter) ? { ...report, reporter: others(report.via ?? report.to) } : report,
    ),
    tasks: tasks.map((task) => (isEveryone(task.lead) ? { ...task, lead: addressees } : task)),
  };
}
