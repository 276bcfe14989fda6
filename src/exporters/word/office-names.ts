// Who writes a document and to whom: names, symbol, place and the signer's title, from the plan and the collecting desk.
import type { Plan } from '../../core/plans/plan.ts';
import { initialsOf } from '../../messages/agency-words.ts';
import { oneLine } from '../../messages/lines.ts';
import { agencyName, type OfficeRecords } from '../records.ts';

/** The names that stand on a document about a plan. */
export interface OfficeNames {
  /** The collecting agency, which writes. */
  desk: string;
  /** The body above it; null when the desk is the issuer itself or nobody is known. */
  superior: string | null;
  /** `SVHTTDL`. */
  symbol: string;
  place: string;
  /** Who is reported to. */
  receiver: string;
  /** `GIÁM ĐỐC`; several lines where one signs on behalf of a body. */
  signer: readonly string[];
}

/** What the plan does not say is left as dots for the clerk. */
const unknown = '…………';

/** The names for documents about one plan. */
export function officeNamesOf(plan: Plan, records: OfficeRecords): OfficeNames {
  const issuer = plan.issuer === null ? null : oneLine(plan.issuer);
  const desk = plan.collectorId === null ? (issuer ?? unknown) : agencyName(records, plan.collectorId);
  return {
    desk,
    superior: issuer === desk ? null : issuer,
    symbol: initialsOf(desk),
    place: plan.draft.place ?? unknown,
    receiver: issuer ?? unknown,
    signer: signerOf(desk),
  };
}

/** A longer name does not fit one line of the letterhead. */
const letterheadLine = 24;

/** A name in two lines as letterheads have it: a committee's place below, a department's last field from "và" on. */
export function letterheadName(name: string): string {
  const committee = name.replace(/^(Ủy ban nhân dân)\s+(?=tỉnh|thành phố|xã|phường|đặc khu)/iu, '$1\n');
  return committee !== name || name.length <= letterheadLine
    ? committee
    : name.replace(/^(.+)\s+(?=và\s)/iu, '$1\n');
}

/** The head's title by the kind of agency (Decree 30/2020/NĐ-CP, Annex I). */
const signers: readonly [RegExp, readonly string[]][] = [
  [/^Sở\s/u, ['GIÁM ĐỐC']],
  [/^Thanh tra\s/u, ['CHÁNH THANH TRA']],
  [/^Văn phòng\s/u, ['CHÁNH VĂN PHÒNG']],
  [/^Ban\s/u, ['TRƯỞNG BAN']],
  [/^(?:Ủy ban nhân dân|UBND)\s/u, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
];

const signerOf = (desk: string): readonly string[] =>
  signers.find(([pattern]) => pattern.test(desk))?.[1] ?? ['THỦ TRƯỞNG ĐƠN VỊ'];
