// The bodies a plan names: doers, reporters, receivers and those only mentioned, with the writings met.

import { type Agency, findAgency } from '../../core/agencies/agency.ts';
import { foldedWords, nameKey } from '../../core/agencies/agency-names/fold.ts';
import { isBodyName, isGroupName, isPersonName } from '../../core/agencies/agency-names/forms.ts';
import type { DraftAgency, DraftReport, DraftTask, PlanDraft } from '../../core/plans/plan-draft.ts';
import type { Reading } from './context.ts';

/** What bodies are looked for in. */
export interface NamedIn {
  tasks: DraftTask[];
  reports: DraftReport[];
  recipients: PlanDraft['recipients'];
  texts: string[];
}

/** Every body once, doers first. */
export function agenciesOf(reading: Reading, { tasks, reports, recipients, texts }: NamedIn): DraftAgency[] {
  const found = new Map<string, DraftAgency>();
  const add = (name: string, written: string): void => {
    const known = findAgency(reading.directory, name);
    const key = nameKey(known?.name ?? name);
    const entry = found.get(key) ?? {
      name,
      kind: kindOf(name, known),
      variants: [],
      group: isGroup(name, known),
    };
    if (written !== entry.name && !entry.variants.includes(written)) entry.variants.push(written);
    found.set(key, entry);
  };
  for (const task of tasks) for (const name of [...task.lead, ...task.coordinating]) add(name, name);
  for (const report of reports) {
    for (const name of [...report.reporter, report.to, report.via, report.onward])
      if (name !== null) add(name, name);
  }
  for (const { name, written } of [
    ...texts.flatMap((text) => mentionsIn(reading, text)),
    ...recipients.flatMap(({ text }) => receiversIn(reading, text)),
  ]) {
    add(name, written);
  }
  return [...found.values()];
}

const isGroup = (name: string, known: Agency | undefined): boolean =>
  known?.kind === 'group' || isGroupName(name);

/** The kind of a body that no directory knows, by its first words. */
export function kindOf(name: string, known: Agency | undefined): string {
  if (known !== undefined) return known.kind;
  if (isGroupName(name)) return 'group';
  if (isPersonName(name)) return 'person';
  if (/^(?:Báo|Đài|Tạp chí)\s/u.test(name)) return 'press';
  if (/^(?:Hội|Hiệp hội|Liên hiệp)\s/u.test(name)) return 'association';
  if (/^(?:Bộ|Cục|Tổng cục|Vụ|Viện)\s/u.test(name)) return 'central';
  if (/^Sở\s/u.test(name)) return 'department';
  if (/^(?:Ủy ban nhân dân)\s/u.test(name)) return 'committee';
  return 'unit';
}

const receiversIn = (reading: Reading, text: string): { name: string; written: string }[] => {
  const plain = text.replace(/\([^)]*\)|[;.]+$/g, '').trim();
  const known = findAgency(reading.directory, plain);
  return known === undefined ? [] : [{ name: known.name, written: plain }];
};

const wordsMax = 12;

/** The directory's names inside running text, the longest at each place. */
function mentionsIn(reading: Reading, text: string): { name: string; written: string }[] {
  const words = text.split(/\s+/);
  const found: { name: string; written: string }[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!/^["“(]?\p{Lu}/u.test(words[from] ?? '') || !isBodyName(words.slice(from, from + 3).join(' ')))
      continue;
    for (let size = Math.min(wordsMax, words.length - from); size >= 1; size -= 1) {
      const written = words
        .slice(from, from + size)
        .join(' ')
        .replace(/^["“(]+|[,;.:)"”/]+$/gu, '')
        .replace(/,?\s(?:và|của|cùng)$/u, '');
      const known = foldedWords(written).length >= 2 ? findAgency(reading.directory, written) : undefined;
      if (known === undefined) continue;
      found.push({ name: known.name, written });
      from += size - 1;
      break;
    }
  }
  return found;
}
