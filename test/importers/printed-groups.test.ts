// Groups keep the words of the document; what they stand for is the same group however it is printed.
import { describe, expect, it } from 'vitest';
import { sameBodies } from '../../src/core/agencies/agency.ts';
import { agencyRecordOf } from '../../src/core/agencies/agency-record.ts';
import { isOwnWork } from '../../src/core/plans/activate-plan.ts';
import { compareDrafts } from '../../src/core/plans/reimport.ts';
import { builtInDirectory } from '../../src/importers/agency-data.ts';
import { readPlan } from '../../src/importers/index.ts';

const directory = builtInDirectory();
const agencyOf = (name: string) => agencyRecordOf(directory, name);

const printed = (group: string, committees: string) => `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH AN SƠN\tĐộc lập - Tự do - Hạnh phúc
Số: 31/KH-UBND\tAn Sơn, ngày 02 tháng 02 năm 2024

KẾ HOẠCH
Phòng cháy rừng năm 2024

I. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
- Chủ trì hướng dẫn, kiểm tra việc thực hiện Kế hoạch.
2. ${group}
- Rà soát phương án phòng cháy của đơn vị.
3. ${committees}
- Tổ chức trực cháy tại địa phương.
4. Thủ trưởng ${group.toLowerCase()} báo cáo kết quả về Sở Nội vụ trước ngày 30/11/2024.

PHỤ LỤC
TT	Nhiệm vụ	Cơ quan chủ trì	Cơ quan phối hợp	Thời gian
1	Rà soát phương án phòng cháy của đơn vị	Sở, ban, ngành	${committees}	Tháng 3/2024
2	Mua sắm thiết bị	Sở Tài chính	CÁC SỞ, BAN, NGÀNH	Tháng 4/2024`;

async function read(text: string) {
  const outcome = await readPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(text) });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.value;
}

const draft = await read(printed('Các Sở, Ban, ngành cấp tỉnh', 'UBND các huyện, thành phố, thị xã'));
const lead = (ref: string) => draft.tasks.find((task) => task.ref === ref)?.lead;

describe('a group', () => {
  it('is named as its cell or heading prints it, written out', () => {
    expect(lead('I.2.1')).toEqual(['Các sở, ban, ngành cấp tỉnh']);
    expect(lead('I.3.1')).toEqual(['Ủy ban nhân dân các huyện, thành phố, thị xã']);
    expect(lead('PL.1')).toEqual(['Các sở, ban, ngành']);
    expect(draft.tasks.find((task) => task.ref === 'PL.1')?.coordinating).toEqual([
      'Ủy ban nhân dân các huyện, thành phố, thị xã',
    ]);
    expect(draft.reports[0]?.reporter).toEqual(['Các sở, ban, ngành cấp tỉnh']);
  });

  it('has its own name where it is printed in capitals', () => {
    expect(draft.tasks.find((task) => task.ref === 'PL.2')?.coordinating).toEqual(['Các sở, ban, ngành']);
  });

  it('is one agency of the plan with its other writings', () => {
    const groups = draft.agencies.filter(({ name, variants }) =>
      [name, ...variants].some((one) => one.startsWith('Các sở, ban, ngành')),
    );
    expect(groups).toHaveLength(1);
    expect([groups[0]?.name, ...(groups[0]?.variants ?? [])].sort()).toEqual(
      expect.arrayContaining(['Các sở, ban, ngành', 'Các sở, ban, ngành cấp tỉnh']),
    );
    expect(groups[0]).toMatchObject({ kind: 'group', group: true });
  });

  it('leads one task where a row and a duty of the body print it in two ways', () => {
    const duty = draft.tasks.find((task) => task.ref === 'I.2.1');
    expect(duty?.sameAs).toBe('PL.1');
    expect(draft.findings.map(({ code }) => code)).not.toContain('lead-conflict');
    expect(duty && isOwnWork(duty, draft.tasks, agencyOf)).toBe(false);
  });

  it('is the same in a copy that prints it otherwise', async () => {
    const copy = await read(printed('Các sở, ban, ngành tỉnh', 'UBND các huyện, thị xã, thành phố'));
    expect(copy.tasks.find((task) => task.ref === 'I.2.1')?.lead).toEqual(['Các sở, ban, ngành tỉnh']);
    const fieldsOf = (other: typeof copy) =>
      compareDrafts(directory, draft, other).difference.changed.flatMap(({ fields }) => fields);
    // The words of a title did change; who has the duty did not.
    expect(new Set(fieldsOf(copy))).toEqual(new Set(['title']));
    const other = await read(printed('Các sở, ngành', 'UBND các huyện, thị xã, thành phố'));
    expect(fieldsOf(other)).toContain('lead');
  });
});

it('bodies are the same in any order and under any of their names, and not when one is missing', () => {
  expect(sameBodies(directory, ['Sở TT&TT', 'Sở Y tế'], ['Sở Y tế', 'Sở Thông tin và Truyền thông'])).toBe(
    true,
  );
  expect(sameBodies(directory, ['Sở Y tế'], ['Sở Y tế', 'Sở Nội vụ'])).toBe(false);
});
