// A letter told in one line: "công văn 123/STC-QLNS: các sở báo cáo dự toán trước 16h ngày 30/11" -> a draft with one duty.
import { type AgencyDirectory, findAgency } from '../core/agencies/agency.ts';
import { withoutDiacritics } from '../core/agencies/agency-names/fold.ts';
import { isBodyName, isGroupName } from '../core/agencies/agency-names/forms.ts';
import { type NamedAgency, splitAgencies } from '../core/agencies/agency-names/split.ts';
import { addDays, type PlainDate, plainDate } from '../core/dates.ts';
import type { Finding, PlanDraft, SourceSpan } from '../core/plans/plan-draft.ts';
import { dutyOf } from './duty-line.ts';
import { followLevel } from './plan/follow.ts';
import { taskOf } from './plan/task.ts';

/** A letter's day without its year lies within a year from now. */
const yearDays = 365;
const namesWordsMax = 16;

/** The draft of a line, or undefined when no agency stands at its beginning. `collector`: who gets reports. */
export function letterOf(
  line: string,
  directory: AgencyDirectory,
  today: PlainDate,
  collector: string | null,
): PlanDraft | undefined {
  const text = line.normalize('NFC').replace(/\s+/g, ' ').trim();
  const [, head = '', body = ''] = /^([^:]*):\s*(.+)$/u.exec(text) ?? [];
  const duty = body.replace(/^(?:đề nghị|de nghi|yêu cầu|yeu cau|giao)\s+/iu, '');
  const { names, rest } = namesFirst(directory, duty);
  if (names.length === 0 || rest === '') return undefined;
  const number = /\d+\S*[/-]\S+/u.exec(head)?.[0] ?? null;
  const issuer = issuerOf(directory, number, head);
  const period = { from: today, to: addDays(today, yearDays) };
  const source: SourceSpan = { line: 1, page: null, table: null, row: null, column: null, text };
  const { title, time } = dutyOf(rest, period);
  const isReport = /^(?:bao cao|gui|nop|cung cap|dang ky|tong hop|thong ke)\b/.test(withoutDiacritics(rest));
  const leads = names.map((one) => one.name);
  const task = taskOf({ ref: '1', title, origin: 'body', lead: leads, time, source });
  const sender = issuer ?? collector;
  return {
    number,
    symbol: number === null ? null : number.replace(/^\d+\//, ''),
    docType: 'Công văn',
    issuer,
    place: null,
    issuedOn: dayOfHead(head) ?? today,
    issuedOnPrecision: 'day',
    title,
    period: null,
    signer: null,
    basis: [],
    sections: [],
    tasks: isReport ? [] : [{ ...task, follow: time.due === null ? followLevel(task) : 'followed' }],
    reports: isReport
      ? [
          {
            id: 'R1',
            reporter: leads,
            to: sender,
            via: null,
            onward: null,
            due: { ...(time.due ?? { kind: 'unspecified' }), text: time.time.text },
            cutOff: null,
            about: title,
            request: false,
            source,
          },
        ]
      : [],
    budget: null,
    recipients: [],
    agencies: names.map(({ name, agency, text: written }) => ({
      name,
      kind: agency?.kind ?? 'unit',
      variants: written === name ? [] : [written],
      group: agency?.kind === 'group' || isGroupName(name),
    })),
    findings: findingsOf(names, source),
  };
}

/** The longest list of known names that the words begin with; a group or body by its form where none is known. */
function namesFirst(directory: AgencyDirectory, text: string): { names: NamedAgency[]; rest: string } {
  const words = text.split(' ');
  const attempt = (accepts: (name: NamedAgency) => boolean) => {
    for (let count = Math.min(namesWordsMax, words.length - 1); count > 0; count -= 1) {
      const names = splitAgencies(directory, words.slice(0, count).join(' '));
      if (names.length > 0 && names.every(accepts))
        return {
          names,
          rest: words
            .slice(count)
            .join(' ')
            .replace(/^(?:và|va|phải|phai)\s+/iu, ''),
        };
    }
    return undefined;
  };
  const known = attempt(({ agency }) => agency !== undefined);
  if (known !== undefined) return known;
  // "các sở báo cáo": the words for bodies alone, up to the verb.
  const group =
    /^((?:các|cac)\s+(?:(?:sở|so|ban|ngành|nganh|đơn vị|don vi|địa phương|dia phuong|xã|xa|phường|phuong|đặc khu|dac khu|cơ quan|co quan|ubnd)(?:\s*,\s*|\s+(?:và|va)\s+|\s+|$))+)(.*)$/iu.exec(
      text,
    );
  if (group !== null) {
    const words = (group[1] ?? '').trim().replace(/[\s,]+$/, '');
    const whole = /^(?:các|cac)\s+(?:sở|so)$/iu.test(words) ? 'Các sở, ban, ngành' : words;
    return { names: splitAgencies(directory, whole), rest: (group[2] ?? '').trim() };
  }
  return attempt(({ name }) => isBodyName(name) && /^\p{Lu}/u.test(name)) ?? { names: [], rest: '' };
}

/** Who sent it: "của Sở Tài chính", else the first sign of the number ("123/STC-QLNS"). */
function issuerOf(directory: AgencyDirectory, number: string | null, head: string): string | null {
  const named = /(?:của|cua)\s+(.+?)(?:\s+(?:ngày|ngay)\s.*)?$/iu.exec(head)?.[1];
  const sign = number?.split('/').at(-1)?.split('-')[0];
  for (const text of [named, sign === 'UBND' ? 'UBND tỉnh' : sign]) {
    const agency = text === undefined ? undefined : findAgency(directory, text);
    if (agency !== undefined) return agency.name;
  }
  return null;
}

function dayOfHead(head: string): PlainDate | undefined {
  const match = /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(head);
  return match === null ? undefined : plainDate(Number(match[3]), Number(match[2]), Number(match[1]));
}

const findingsOf = (names: NamedAgency[], source: SourceSpan): Finding[] =>
  names
    .filter(({ agency, name }) => agency === undefined && !isGroupName(name))
    .map(({ name }) => ({
      code: 'unknown-agency',
      severity: 'warning',
      ref: null,
      args: { agency: name },
      source,
    }));
