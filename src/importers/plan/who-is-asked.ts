// Who owes the issuer and who is only asked: a state agency asks Party, Front and courts, a Party committee tells its own.
import { type Agency, findAgency } from '../../core/agencies/agency.ts';
import type { DraftReport, DraftTask } from '../../core/plans/plan-draft.ts';
import type { Reading } from './context.ts';

type Side = 'central' | 'state' | 'party' | 'front';

function sideOf(reading: Reading, issuer: string | null): Side {
  if (reading.isCentral) return 'central';
  if (partyBody.test(issuer ?? '')) return 'party';
  return frontBody.test(issuer ?? '') ? 'front' : 'state';
}

const partyBody =
  /(?<!\p{L})(?:tỉnh ủy|thành ủy|huyện ủy|đảng ủy|đảng bộ|chi bộ|cấp ủy|tổ chức đảng|ban tham mưu|ban tổ chức|ban tuyên giáo|ban dân vận|ban nội chính|ban xây dựng đảng|ủy ban kiểm tra|UBKT)(?!\p{L})/iu;
const frontBody =
  /(?<!\p{L})(?:mặt trận|UB\s?MTTQ|MTTQ|hội liên hiệp phụ nữ|hội LHPN|hội nông dân|hội cựu chiến binh|hội CCB|đoàn thanh niên|đoàn TNCS|tỉnh đoàn|thành đoàn|liên đoàn lao động|công đoàn|tổ chức chính trị\s*-\s*xã hội|tổ chức thành viên)(?!\p{L})/iu;
const courts = /^(?:các\s+)?(?:tòa án|toà án|viện kiểm sát|thi hành án|TAND|VKSND)(?!\p{L})/iu;
const stateBody = /^(?:các\s+)?(?:ủy ban nhân dân|UBND|sở|công an|hội đồng nhân dân|HĐND|phòng)(?!\p{L})/iu;

const ofProvince =
  /tỉnh ủy|thành ủy|tỉnh đoàn|(?:việt nam|MTTQ|phụ nữ|nông dân|cựu chiến binh|lao động)\s+tỉnh/iu;

/** Bodies that stand above the issuer: those of the province above a commune's or an agency's committee. */
const isAbove = (name: string, issuer: string): boolean =>
  /trung ương/iu.test(name) || (ofProvince.test(name) && !ofProvince.test(issuer));

const isOwn = (side: Side, name: string, issuer: string): boolean =>
  !isAbove(name, issuer) && (side === 'party' ? partyBody : frontBody).test(name);

const elsewhere: readonly (Agency['kind'] | undefined)[] = [
  'central',
  'party-central',
  'press-partner',
  'justice',
];

function isOnlyAsked(side: Side, name: string, agency: Agency | undefined, issuer: string): boolean {
  switch (side) {
    case 'central':
      return false;
    case 'party':
      return isAbove(name, issuer) || elsewhere.includes(agency?.kind) || courts.test(name);
    case 'front':
      if (isOwn(side, name, issuer)) return false;
      return (
        agency?.standing === 'requested' || stateBody.test(name) || partyBody.test(name) || courts.test(name)
      );
    case 'state':
      if (agency !== undefined) return agency.standing === 'requested';
      return [partyBody, frontBody, courts].some((body) => body.test(name)) && !/^các /iu.test(name);
  }
}

/** Reports and tasks with the requests that follow from who issues; "Đề nghị" to the issuer's own is an order. */
export function withRequests(
  reading: Reading,
  issuer: string | null,
  { reports, tasks }: { reports: DraftReport[]; tasks: DraftTask[] },
): { reports: DraftReport[]; tasks: DraftTask[] } {
  const side = sideOf(reading, issuer);
  const by = issuer ?? '';
  const areOwn = (names: string[]): boolean =>
    (side === 'party' || side === 'front') &&
    names.length > 0 &&
    names.every((name) => isOwn(side, name, by));
  const areOnlyAsked = (names: string[]): boolean =>
    names.length > 0 &&
    names.every((name) => isOnlyAsked(side, name, findAgency(reading.directory, name), by));
  return {
    reports: reports.map((report) => ({
      ...report,
      request: (report.request && !areOwn(report.reporter)) || areOnlyAsked(report.reporter),
    })),
    tasks: tasks.map((task) => (areOwn(task.lead) ? { ...task, request: false } : task)),
  };
}
