// Digests that the desk and the leaders ask for, in their chats, over the periods they name.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCast, storePlan } from './office.ts';
import { planDraft } from './plan.ts';

let cast: Awaited<ReturnType<typeof openCast>>;
beforeAll(async () => {
  cast = await openCast();
  await cast.office.goTo('2026-11-02', '10:30');
});
afterAll(() => cast.office.close());

describe('the desk asks', () => {
  it.each([
    ['/tuan', 'TUẦN 45\n(02-06/11/2026; số liệu đến 10 giờ 30 ngày 02/11/2026)'],
    ['/tonghop', 'TUẦN 45\n('],
    ['/thang', 'THÁNG 11/2026\n(01-30/11/2026;'],
    ['/thang 12', 'THÁNG 12/2026\n(01-31/12/2026;'],
    ['/quy', 'QUÝ IV/2026\n(01/10-31/12/2026;'],
    ['/tonghop 6 tháng đầu năm', '6 THÁNG ĐẦU NĂM 2026\n(01/01-30/6/2026;'],
    ['tổng hợp năm 2026', 'NĂM 2026\n('],
    ['tong hop quy iv kh15', 'QUÝ IV/2026 · KH 15\n('],
    ['/tonghop tháng 11 stc', 'THÁNG 11/2026 · Sở Tài chính\n('],
    ['/tonghop Sở Tài chính', 'TUẦN 45 · Sở Tài chính\n('],
    ['/quy stc', 'QUÝ IV/2026 · Sở Tài chính\n('],
    ['/tonghop tháng mười một kh15 stc', 'THÁNG 11/2026 · Sở Tài chính, KH 15\n('],
    ['/tonghop từ 1/11 đến 15/11', 'KỲ 01-15/11/2026\n('],
  ])('%s', async (words, heading) => {
    expect(await cast.desk.says(words)).toContain(`TÌNH HÌNH THỰC HIỆN NHIỆM VỤ · ${heading}`);
  });

  it('gets what falls due in the period, figures that add up, and no rate before anything fell due', async () => {
    const text = await cast.desk.says('/thang');
    expect(text).toContain('Nên gửi chậm nhất thứ Hai 23/11: báo cáo kết quả truyền thông năm 2026 (KH 15)');
    expect(text).toContain('Tỷ lệ hoàn thành: chưa có nhiệm vụ đến hạn.');
    expect(text).not.toMatch(/\b0\/0(?!\d)/);
    expect(text).not.toContain('đính chính');
    const october = await cast.desk.says('/thang 10');
    expect(october).toContain('THÁNG 10/2026');
    expect(october).not.toContain('Sắp đến hạn');
  });

  it('counts only what the named agency owes', async () => {
    expect(await cast.desk.says('/nam stc')).toContain(
      'Có tổng số 02 nhiệm vụ giao 01 cơ quan, đơn vị tại 01 kế hoạch, đều chưa hoàn thành',
    );
  });

  it.each([['/thang 13'], ['/quy 5'], ['/tonghop tuần 99'], ['/tonghop lúc nào đó']])(
    'hears in one sentence with examples that %s is no period',
    async (words) => {
      const text = await cast.desk.says(words);
      expect(text).toMatch(/^Chưa rõ kỳ tổng hợp “.+”\. Đề nghị nhắn lại, ví dụ: .*tháng 11.*quý IV/);
      expect(text).not.toContain('\n');
    },
  );

  it('hears of an agency that nobody knows, and of one that owes nothing', async () => {
    expect(await cast.desk.says('/tonghop tháng 11 sở trên trời')).toMatch(
      /^Chưa nhận ra đơn vị “sở trên trời”\. [^\n]+$/,
    );
    expect(await cast.desk.says('/tonghop Sở Y tế')).toBe('Chưa có nhiệm vụ nào để tổng hợp “Sở Y tế”.');
  });

  it('hears in one sentence of a plan that is not followed, and of a period before any plan', async () => {
    const { office, desk } = cast;
    await storePlan(office, { ...planDraft, number: '78/KH-UBND' });
    for (const name of ['KH999', 'KH78'])
      expect(await desk.says(`/quy ${name}`)).toMatch(
        new RegExp(`^Chưa theo dõi kế hoạch nào mang mã, số “${name}”; [^\\n]+kích hoạt\\.$`),
      );
    expect(await desk.says('/thang 2/2025')).toBe('Chưa có nhiệm vụ nào để tổng hợp.');
  });

  it('hears in one sentence that an active plan gave work to nobody', async () => {
    const { office, desk } = cast;
    await storePlan(office, { ...planDraft, number: '77/KH-UBND', tasks: [], reports: [] });
    expect(await desk.says('kích hoạt KH77')).toBe(
      'Đã kích hoạt KH 77; kế hoạch này chưa giao việc nào nên chưa có gì để nhắc.',
    );
    expect(await desk.says('/tuan KH77')).toBe('Chưa có nhiệm vụ nào để tổng hợp “KH 77”.');
    expect(await desk.says('/tuan')).toContain('tại 01 kế hoạch');
  });
});

describe('others ask', () => {
  it('the secretary reads the edition for the leaders', async () => {
    const text = await cast.secretary.says('/quy iv');
    expect(text).toMatch(
      /^Kính báo cáo đồng chí .+\nTình hình thực hiện 01 kế hoạch do .+ theo dõi, quý IV\/2026 \(đến/,
    );
  });

  it('words of a leader that only begin alike are an opinion for the desk', async () => {
    const leader = await cast.office.link('Phạm Văn D', 'leader', 'Văn phòng Ủy ban nhân dân tỉnh');
    expect(await leader.says('Tổng hợp lại ý kiến các sở cho tôi')).not.toContain('TÌNH HÌNH');
    expect(cast.desk.gets()).toContain('Tổng hợp lại ý kiến các sở cho tôi');
  });

  it('a focal point learns nothing of others', async () => {
    expect(await cast.trade.says('/tonghop tháng 11')).not.toContain('Có tổng số');
    expect(await cast.trade.says('/quy stc')).toMatch(/^Nội dung này thuộc quyền của người được giao khác/);
  });
});

it('a request compares with the week kept before the period, in its own words', async () => {
  await cast.office.goTo('2026-11-06', '16:00');
  await cast.office.goTo('2026-11-09', '09:00');
  expect(await cast.desk.says('/tuan')).toContain('So với tuần trước: hoàn thành, quá hạn không đổi');
  expect(await cast.desk.says('/tuan stc')).not.toContain('So với');
});

it('a week that is over is told as it was sent', async () => {
  await cast.office.goTo('2026-11-16', '09:00');
  expect(await cast.desk.says('/tuan trước')).toContain('số liệu đến 15 giờ 30 ngày 13/11/2026');
});

it('a period that is over is told as of its end, and says on what its figures rest', async () => {
  const { desk, office } = cast;
  await desk.says('đã nhận 13 stc');
  expect(await desk.says('/tonghop từ 1/11 đến 16/11')).toContain('Trong đó, 01 nhiệm vụ đã hoàn thành');
  await office.goTo('2026-11-17', '09:00');
  const before = await desk.says('/tonghop từ 1/11 đến 15/11');
  expect(before).toContain('số liệu đến 23 giờ 59 ngày 15/11/2026');
  expect(before).toContain('đều chưa hoàn thành');
  expect(before).toContain(
    'Số liệu tính lại theo kết quả ghi nhận đến hết ngày 15/11/2026; thời hạn và phân công theo hiện nay.',
  );
  const since = await desk.says('/tonghop từ 1/11 đến 16/11');
  expect(since).toContain('Trong đó, 01 nhiệm vụ đã hoàn thành');
  expect(since).toContain('Hoàn thành trong kỳ (01): Sở Tài chính 01.');
  expect(await desk.says('/tuan')).not.toContain('tính lại');
});
