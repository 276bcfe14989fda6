// The weekly digest in both editions and as a draft, as in the sample texts.
import { describe, expect, test } from 'vitest';
import type { DigestFacts } from '../../src/core/digest/digest.ts';
import { quiet, report, week47 } from './sample-week.ts';
import { figures, word } from './sample-world.ts';

const group = (facts: DigestFacts): string =>
  word({ kind: 'digest-group', facts }, { on: '2026-11-23' }).text;

describe('the edition for the group', () => {
  test('11: due soon, overdue, thanks, in hand, figures with both rates', () => {
    expect(group(week47)).toBe(
      `TÌNH HÌNH THỰC HIỆN NHIỆM VỤ · TUẦN 47
(16-20/11/2026; số liệu đến 16 giờ 00 ngày 20/11/2026)

1. Sắp đến hạn
• Nên gửi chậm nhất thứ Hai 23/11: báo cáo hợp tác truyền thông năm 2026 (KH 15), đã gửi 86/138
• Chậm nhất 27/11: việc 22, Sở Xây dựng; việc 24, Sở Y tế

2. Quá hạn (04): Sở Nội vụ 01; Sở Tài chính 01; Sở Xây dựng 02 (đã trao đổi riêng với đầu mối)

3. Hoàn thành trong tuần (06): Sở Tài chính 02; Sở Công Thương 01; Sở Giáo dục và Đào tạo 03. Trân trọng cảm ơn các đơn vị.

4. Đang xử lý: 02 khó khăn, vướng mắc; 01 đề nghị gia hạn

5. Số liệu chung
Có tổng số 128 nhiệm vụ giao 22 cơ quan, đơn vị tại 06 kế hoạch. Trong đó, 74 nhiệm vụ đã hoàn thành (đúng hạn: 69, quá hạn: 05); chưa hoàn thành: 54 (trong hạn: 45, quá hạn: 04, không có thời hạn: 05).
Tỷ lệ hoàn thành: 94,9% (hoàn thành trên tổng hoàn thành và quá hạn: 74/78); 57,8% trên tổng số được giao (74/128).
So với tuần trước: hoàn thành tăng 06, quá hạn giảm 02.

Đơn vị cần đính chính số liệu, nhắn riêng cho kênh này hoặc đồng chí Trần Thị B trước 16 giờ 00 hôm nay.`,
    );
  });

  test('whoever was not spoken to privately is in the sum alone, not in the row of names', () => {
    const overdue = week47.overdue.map((row) => ({ ...row, reminded: row.agency === 'Sở Tài chính' }));
    expect(group({ ...week47, overdue })).toContain(
      '\n2. Quá hạn (04): Sở Tài chính 01 (đã trao đổi riêng với đầu mối); còn lại 03\n',
    );
    const silent = overdue.map((row) => ({ ...row, reminded: false }));
    expect(group({ ...week47, overdue: silent })).toContain('\n2. Quá hạn (04)\n');
  });

  test('many communes stand together behind the departments, and the sum is that of all', () => {
    const of = (name: string, count: number) => ({ agencyId: name, agency: name, count, reminded: true });
    const communes = Array.from({ length: 90 }, (_, at) => of(`Ủy ban nhân dân xã Phú Lâm ${at + 1}`, 2));
    const finished = [of('Sở Nội vụ', 1), of('Sở Tài chính', 3), ...communes];
    expect(group({ ...week47, finished })).toContain(
      'Hoàn thành trong tuần (184): Sở Nội vụ 01; Sở Tài chính 03; 90 xã, phường: 180. Trân trọng cảm ơn',
    );
    // A few are named.
    expect(group({ ...week47, finished: finished.slice(0, 4) })).toContain('; UBND xã Phú Lâm 2 02.');
  });

  test('whom the desk vouches for is named, whom it takes out is not', () => {
    const overdue = week47.overdue.map((row) => ({ ...row, hidden: row.agency === 'Sở Tài chính' }));
    const asked = overdue.map((row) => ({ ...row, reminded: row.agency === 'Sở Tài chính' }));
    expect(group({ ...week47, overdue: asked })).toContain(
      '2. Quá hạn (04): Sở Nội vụ 01; Sở Xây dựng 02 (đã trao đổi riêng với đầu mối); còn lại 01\n',
    );
  });

  test('11b: nothing to say is one line', () => {
    expect(group({ ...quiet, fromOn: '2026-07-20', toOn: '2026-07-24', weekNumber: 30 })).toBe(
      'TÌNH HÌNH THỰC HIỆN NHIỆM VỤ · TUẦN 30 (20-24/7/2026): không có việc đến hạn, quá hạn hoặc vướng mắc. Trân trọng.',
    );
  });

  test('before anything falls due there is no rate, neither 0% nor 100%', () => {
    const none = { ...figures, done: 0, doneInTime: 0, doneLate: 0, openOverdue: 0 };
    const text = group({ ...quiet, openExtensions: 1, figures: none, previous: null });
    expect(text).toContain('Tỷ lệ hoàn thành: chưa có nhiệm vụ đến hạn.');
    expect(text).not.toContain('%');
    expect(text).not.toContain('So với tuần trước');
    expect(text).toContain('1. Đang xử lý: 01 đề nghị gia hạn\n\n2. Số liệu chung');
  });

  test('work that is done ahead of the first day makes no rate of 100% either', () => {
    const early = { ...figures, openOverdue: 0, openInTime: 49, fallenDue: 0 };
    const rateOf = (part: object): string | undefined =>
      /^Tỷ lệ .*$/m.exec(group({ ...week47, figures: { ...early, ...part } }))?.[0];
    expect(rateOf({})).toBe(
      'Tỷ lệ hoàn thành: chưa có nhiệm vụ đến hạn; 57,8% trên tổng số được giao (74/128).',
    );
    expect(rateOf({ fallenDue: 1 })).toMatch(/^Tỷ lệ hoàn thành: 100% .*: 74\/74\); 57,8%/);
  });

  test('where nothing or everything is done, the sentence has no zeros for the other half', () => {
    const totals = (part: object): string | undefined =>
      /^(?:Có tổng số|Chưa có) .*$/m.exec(group({ ...week47, figures: { ...figures, ...part } }))?.[0];
    expect(totals({ done: 0, doneInTime: 0, doneLate: 0, doneInTimeOriginally: 0, open: 54 })).toBe(
      'Có tổng số 128 nhiệm vụ giao 22 cơ quan, đơn vị tại 06 kế hoạch, đều chưa hoàn thành (trong hạn: 45, quá hạn: 04, không có thời hạn: 05).',
    );
    expect(totals({ open: 0, openInTime: 0, openOverdue: 0, openOverdueOriginally: 0 })).toBe(
      'Có tổng số 128 nhiệm vụ giao 22 cơ quan, đơn vị tại 06 kế hoạch, đều đã hoàn thành (đúng hạn: 69, quá hạn: 05).',
    );
    expect(totals({ total: 0 })).toBe('Chưa có nhiệm vụ nào thuộc diện thống kê.');
  });

  test('a week that changes nothing says so; a report that one agency alone owes is not sent yet', () => {
    const dueSoon = week47.dueSoon.slice(0, 1).map((line) => ({ ...line, sent: 0, of: 1 }));
    const text = group({ ...week47, dueSoon, previous: figures });
    expect(text).toContain('So với tuần trước: hoàn thành, quá hạn không đổi.');
    expect(text).toContain('năm 2026 (KH 15), chưa gửi\n');
    const leaders = word({ kind: 'digest-leaders', facts: { ...week47, reports: dueSoon }, leader: '' });
    expect(leaders.text).toMatch(/, hạn trước ngày 25\/11: chưa gửi\n/);
  });

  test('words of people never reach the group', () => {
    expect(group(week47)).not.toContain('đang thẩm định');
  });
});

describe('the edition for the leaders', () => {
  const leaders = (facts: DigestFacts): string =>
    word({ kind: 'digest-leaders', facts, leader: 'Phó Chủ tịch UBND tỉnh' }, { on: '2026-11-23' }).text;

  test('a report stands with its plan where there are several, and those beyond the fifth are counted', () => {
    const reports = Array.from({ length: 7 }, () => report);
    expect(leaders({ ...week47, reports })).toContain('còn 52\n• … và 02 nội dung khác\n• Quá hạn');
    const onePlan = { ...week47, figures: { ...figures, plans: 1 } };
    expect(leaders(onePlan)).toContain('• Báo cáo năm, hạn');
  });

  test('who has not reported is counted by departments and communes where both are missing', () => {
    const agencies = ['Sở Y tế', 'UBND xã A', 'UBND phường B'];
    const line = { ...report, agencies, sent: 7, of: 10 };
    expect(leaders({ ...week47, reports: [line] })).toContain(
      'đã gửi 07/10, còn 03 (sở, ngành 01; xã, phường 02)',
    );
    expect(leaders({ ...week47, reports: [{ ...line, of: 11 }] })).toContain('còn 04\n');
  });

  test('12: decisions first, then what needs attention, then figures', () => {
    // Differs from the sample where facts do; the title is added to an extension because a leader does not know the codes.
    expect(leaders(week47)).toBe(
      `Kính báo cáo đồng chí Phó Chủ tịch UBND tỉnh
Tình hình thực hiện 06 kế hoạch do Sở VHTTDL theo dõi, tuần 47 (đến 16 giờ 00 ngày 20/11/2026):

I. Xin ý kiến chỉ đạo (02)
1. Kinh phí truyền thông năm 2027 (KH 15): Sở Tài chính có khó khăn, vướng mắc: đang thẩm định (ngày 19/11). Liên quan 10 cơ quan phối hợp. Đề xuất: trình UBND tỉnh trước ngày 01/12.
2. Sở Công Thương đề nghị lùi nhiệm vụ 21 từ 30/11 sang 15/12 (“Số hóa tư liệu”, KH 46; lần đầu, ngày 18/11). Đề xuất: đồng ý.

II. Cần lưu ý
• Báo cáo năm (KH 15), hạn trước ngày 25/11: đã gửi 86/138, còn 52
• Quá hạn 04 nhiệm vụ: Sở Nội vụ 01; Sở Tài chính 01; Sở Xây dựng 02

III. Số liệu: hoàn thành 74/128; trong hạn 45; quá hạn 04; không có thời hạn 05.

Ý kiến của đồng chí được chuyển Sở VHTTDL để tham mưu văn bản, không gửi thẳng đến các đơn vị.`,
    );
  });

  test('what hangs on a point stands before the proposal, and the proposal follows from it', () => {
    const [obstacle, extension] = week47.decisions;
    if (obstacle === undefined || extension === undefined) throw new Error('no points');
    const { proposal: _, ...open } = obstacle;
    const late = { lateDays: 5, coordinating: 0, others: 3, onwardOn: '2026-12-05', dueOn: '2026-11-13' };
    const point = (line: object): string =>
      /^1\. .*$/m.exec(leaders({ ...week47, decisions: [{ ...open, ...line }] }))?.[0] ?? '';
    expect(point(late)).toContain(
      'Đã quá hạn 05 ngày làm việc; còn 03 cơ quan khác cùng được giao, chưa hoàn thành; đơn vị tổng hợp phải báo cáo tiếp trong ngày 05/12. Đề xuất: giao Sở VHTTDL làm việc với Sở Tài chính về nội dung đang chờ (đề nghị phân bổ dự toán), tham mưu hướng xử lý.',
    );
    expect(point({ dueOn: '2026-12-10', waitingFor: null })).toContain(
      'Thời hạn: ngày 10/12; liên quan 10 cơ quan phối hợp. Đề xuất: giao Sở VHTTDL làm việc với Sở Tài chính, tham mưu',
    );
    expect(point({ ...extension, times: 2, requested: true })).toMatch(/Đề xuất: đồng ý\.$/);
    expect(point({ ...extension, times: 2 })).toContain(
      'KH 46; lần thứ 02, ngày 18/11). Liên quan 10 cơ quan phối hợp. Đề xuất: Sở Công Thương báo cáo rõ lý do, tiến độ trước khi xem xét.',
    );
    expect(point({ ...late, proposal: '' })).not.toContain('Đề xuất');
  });

  test('where no leader is named, they are those of the body that issued the plans', () => {
    const opening = (issuer?: string): string =>
      word({
        kind: 'digest-leaders',
        facts: { ...week47, ...(issuer && { issuer }) },
        leader: '',
      }).text.split('\n')[0] ?? '';
    expect(opening('Ủy ban nhân dân xã An Sơn')).toBe('Kính báo cáo đồng chí lãnh đạo UBND xã An Sơn');
    expect(opening('Sở Công Thương')).toBe('Kính báo cáo đồng chí lãnh đạo Sở Công Thương');
    expect(opening('Ủy ban nhân dân tỉnh')).toBe('Kính báo cáo đồng chí lãnh đạo UBND tỉnh');
    expect(opening()).toBe('Kính báo cáo đồng chí lãnh đạo UBND tỉnh');
    const draft = { kind: 'digest-draft', facts: { ...week47, issuer: 'Sở Công Thương' } } as const;
    expect(word({ ...draft, groupOn: '2026-11-23', goesOut: true }).text).toContain(
      'lãnh đạo Sở Công Thương',
    );
  });

  test('nothing to decide is said in one line', () => {
    expect(leaders({ ...quiet, overdue: week47.overdue })).toContain('\nI. Xin ý kiến chỉ đạo: không có.\n');
    expect(leaders({ ...quiet, decisions: week47.decisions })).toContain('\nII. Cần lưu ý: không có.\n');
  });

  test('a week without news is one sentence, also for leaders', () => {
    expect(leaders(quiet)).toBe(
      'Kính báo cáo đồng chí Phó Chủ tịch UBND tỉnh: tuần 47 (đến 16 giờ 00 ngày 20/11/2026), 06 kế hoạch do Sở VHTTDL theo dõi không có nội dung cần xin ý kiến, không có việc đến hạn, quá hạn hoặc vướng mắc; hoàn thành 74/128.',
    );
    // Work that goes on as it should is no concern of theirs.
    expect(leaders({ ...quiet, finished: week47.finished, openObstacles: 2 })).toMatch(
      / không có nội dung cần xin ý kiến, không có việc quá hạn; hoàn thành 74\/128; trong tuần hoàn thành thêm 06; đang xử lý 02 khó khăn, vướng mắc\.$/,
    );
  });
});

describe('the draft for the desk', () => {
  const draft = word(
    { kind: 'digest-draft', facts: week47, groupOn: '2026-11-23', goesOut: true },
    { on: '2026-11-20', buttons: true },
  );

  test('says what it is, what to reply and when it goes out by itself', () => {
    const head = draft.text.slice(0, draft.text.indexOf('---'));
    for (const words of ['DỰ THẢO', '“duyệt”', '“hoãn”', 'tự gửi thứ Hai 23/11', '07 giờ 00', '14 giờ 00'])
      expect(head).toContain(words);
    expect(draft.actions.flat().map(({ text }) => text)).toEqual(['duyệt', 'hoãn tổng hợp']);
  });

  test('says whom the group does not read of yet, and how the desk has them named; leaders read every name', () => {
    const overdue = week47.overdue.map((row) => ({ ...row, reminded: row.agency !== 'Sở Xây dựng' }));
    const { text } = word(
      { kind: 'digest-draft', facts: { ...week47, overdue }, groupOn: '2026-11-23', goesOut: true },
      { on: '2026-11-20', buttons: true },
    );
    expect(text).toContain(
      'Bản gửi nhóm chưa nêu tên, vì chưa trao đổi riêng với đầu mối: Sở Xây dựng 02. Đơn vị nào đã trao đổi, nhắn “sửa tổng hợp: nêu” và tên đơn vị.',
    );
    expect(text).toContain('• Quá hạn 04 nhiệm vụ: Sở Nội vụ 01; Sở Tài chính 01; Sở Xây dựng 02\n');
    expect(draft.text).not.toContain('chưa nêu tên');
  });

  test('says that the group’s edition comes to the desk where the program posts in no group', () => {
    const byHand = word(
      { kind: 'digest-draft', facts: week47, groupOn: '2026-11-23', goesOut: true, byHand: true },
      { on: '2026-11-20' },
    );
    expect(byHand.text).toContain('--- Bản gửi nhóm (gửi đồng chí để chuyển vào nhóm) ---');
    expect(draft.text).toContain('--- Bản gửi nhóm ---');
  });

  test('carries both editions', () => {
    expect(draft.text).toContain('TÌNH HÌNH THỰC HIỆN NHIỆM VỤ · TUẦN 47');
    expect(draft.text).toContain('I. Xin ý kiến chỉ đạo (02)');
  });
});
