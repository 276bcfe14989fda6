// Whom a letter is sent to ("Kính gửi: ..."), and who is meant where it only says "các cơ quan, đơn vị".
import { splitAgencies } from '../../core/agency-names/split.ts';
import type { DraftReport, DraftTask } from '../../core/plan-draft.ts';
import type { Block } from '../neutral.ts';
import type { Reading } from './context.ts';
import { looksLikeNames, plainNames } from './names.ts';

/** The bodies after "Kính gửi", in one line or one below the other; empty for a document that is no letter. */
export function addresseesOf(reading: Reading, blocks: Block[]): string[] {
  const at = blocks.findIndex((block) => block.kind === 'paragraph' && /^Kính gửi/u.test(block.text));
  if (at < 0 || at > addressAtMost) return [];
  const lines: string[] = [];
  for (const block of blocks.slice(at)) {
    if (block.kind !== 'paragraph') break;
    const isOpening = lines.length === 0;
    const line = block.text.replace(/^Kính gửi\s*:?/u, '').replace(/^[\s\-–+•]+/, '');
    if (!isOpening && !/^[\s\-–+•]/u.test(block.text) && !/^Kính gửi/u.test(block.text)) break;
    lines.push(line.replace(/\s*\((?:để|thay)[^)]*\)/gu, '').replace(/[.;,\s]+$/u, ''));
  }
  const named = lines
    .flatMap((line) => line.split('\n'))
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
  addressees: string[],
  reports: DraftReport[],
  tasks: DraftTask[],
): { reports: DraftReport[]; tasks: DraftTask[] } {
  if (addressees.length === 0) return { reports, tasks };
  const isEveryone = (names: string[]): boolean =>
    names.every((name) => everyone.test(name) && !addressees.includes(name));
  const others = (taker: string | null): string[] => addressees.filter((name) => name !== taker);
  return {
    reports: reports.map((report) =>
      isEveryone(report.reporter) ? { ...report, reporter: others(report.via ?? report.to) } : report,
    ),
    tasks: tasks.map((task) => (isEveryone(task.lead) ? { ...task, lead: addressees } : task)),
  };
}
