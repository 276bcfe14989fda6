// The desk and the secretary ask in their own words, without a command.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCast } from './office.ts';

let cast: Awaited<ReturnType<typeof openCast>>;
beforeAll(async () => {
  cast = await openCast();
  await cast.office.goTo('2026-11-26', '09:00');
});
afterAll(() => cast.office.close());

it('what is overdue, of one agency and of all', async () => {
  const { desk, secretary } = cast;
  expect(await desk.says('việc quá hạn của Sở Tài chính')).toMatch(
    /^QUÁ HẠN · Sở Tài chính · 01 việc, đến 09 giờ 00 ngày 26\/11\/2026\n13 · Báo cáo kết quả truyền thông năm 2026/,
  );
  expect(await desk.says('viec qua han')).toContain('QUÁ HẠN · 04 việc');
  expect(await secretary.says('việc quá hạn của snv?')).toContain('QUÁ HẠN · Sở Nội vụ · 01 việc');
  expect(await desk.says('việc quá hạn của sở trên trời')).toContain('Chưa nhận ra đơn vị');
});

it('what comes due, who is slowest, how much there is, and who has not sent', async () => {
  const { desk } = cast;
  expect(await desk.says('sắp đến hạn')).toContain('SẮP ĐẾN HẠN · 01 việc');
  expect(await desk.says('đơn vị nào chậm nhất?')).toContain('Đơn vị có việc quá hạn (04)');
  expect(await desk.says('có bao nhiêu việc quá hạn')).toContain('quá hạn 04');
  expect(await desk.says('ai chưa nộp')).toContain('BÁO CÁO CHƯA GỬI · việc 13');
});

it.each([
  'hôm nay có gì',
  'hom nay co viec gi?',
  'hôm nay có báo cáo nào đến hạn không',
  'việc tuần này',
  'danh sách việc tuần này',
  'tuần này có việc gì ạ',
])('"%s" is answered with what comes due', async (words) => {
  expect(await cast.desk.says(words)).toContain('SẮP ĐẾN HẠN · 01 việc');
  expect(await cast.secretary.says(words)).toContain('SẮP ĐẾN HẠN · 01 việc');
});

it('what is near may be asked of one agency; other words about today are no list', async () => {
  const { desk } = cast;
  expect(await desk.says('việc tuần này của snv')).toContain('Không có việc nào sắp đến hạn · Sở Nội vụ');
  expect(await desk.says('hôm nay trời đẹp')).toContain('chưa nhận ra tin nhắn');
});

it('a long list comes in pages', async () => {
  const { desk } = cast;
  for (let count = 0; count < 12; count++)
    await desk.says('thêm việc stc: Rà soát số liệu, hoàn thành trước ngày 28/11/2026');
  const first = await desk.says('sắp đến hạn');
  expect(first).toContain('SẮP ĐẾN HẠN · 13 việc');
  expect(first).toContain('… còn 01 việc, nhắn “tiếp” để xem.');
  expect((await desk.says('tiếp')).split('\n')).toHaveLength(2);
});

it('is not answered to focal points', async () => {
  expect(await cast.finance.says('việc quá hạn của Sở Nội vụ')).not.toContain('QUÁ HẠN');
});

it('what people ask without a command is answered at once, and no person has to', async () => {
  const { office, desk, finance } = await openCast();
  try {
    const asked: [typeof desk, string, RegExp][] = [
      [desk, 'viec cua so tai chinh', /^SỞ TÀI CHÍNH · đến/],
      [desk, 'Sở Tài chính đã gửi chưa?', /^SỞ TÀI CHÍNH · đến/],
      [desk, 'đầu mối stc là ai', /Đầu mối: đồng chí Nguyễn Văn A/],
      [desk, 'ai chưa báo cáo', /^BÁO CÁO CHƯA GỬI/],
      [desk, 'bao nhieu don vi chua gui', /^BÁO CÁO CHƯA GỬI/],
      [desk, 'còn đơn vị nào chưa nộp', /^BÁO CÁO CHƯA GỬI/],
      [desk, 'cảm ơn đồng chí', /^Trân trọng cảm ơn/],
      [finance, 'nhiem vu cua toi', /^VIỆC CỦA SỞ TÀI CHÍNH/],
      [finance, 'tôi cần làm gì?', /^VIỆC CỦA SỞ TÀI CHÍNH/],
      [finance, 'khi nao bao cao', /nên gửi chậm nhất 23\/11/],
      [finance, 'tin tiep theo la gi', /^LỊCH NHẮC CỦA SỞ TÀI CHÍNH/],
      [finance, 'bao giờ nhắc tiếp', /^LỊCH NHẮC CỦA SỞ TÀI CHÍNH/],
      [finance, 'Vì sao nhận tin này?', /Việc 13: Sở Tài chính được giao tại.*Tin tiếp theo: .*Việc 11: /s],
    ];
    for (const [who, words, answer] of asked) expect(await who.says(words), words).toMatch(answer);
    expect(desk.gets()).toBe('');
  } finally {
    await office.close();
  }
});

it('thanks after an echo are no second report; after a reminder they acknowledge it', async () => {
  const { office, finance } = await openCast();
  try {
    expect(await finance.says('13 đang làm 60%')).toContain('Đã ghi');
    for (const words of ['ok em cảm ơn', 'da vang a', 'cam on dong chi nhieu'])
      expect(await finance.says(words)).toBe('');
    await office.goTo('2026-11-16', '09:00');
    expect(finance.gets()).toContain('13 · ');
    expect(await finance.says('ok em cảm ơn')).toContain('đã nhận tin về việc 13');
  } finally {
    await office.close();
  }
});

it('an agency is reminded by its name: once a person, of what is near', async () => {
  const { office, desk, finance } = await openCast();
  try {
    expect(await desk.says('nhac so tai chinh')).toContain('Đã cho nhắc 01 đơn vị về việc 13: Sở Tài chính');
    await office.goTo('2026-11-26', '09:00');
    finance.gets();
    expect(await desk.says('đôn đốc stc, snv')).toContain('về việc 13: Sở Tài chính.');
    expect(finance.gets().match(/Kính gửi/g)).toHaveLength(1);
    expect(await desk.says('nhắc stc, sở trên trời')).toContain('Chưa nhận ra đơn vị');
    expect(finance.gets()).toBe('');
  } finally {
    await office.close();
  }
});

it('words with several readings come back as numbers, and a number records its own reading', async () => {
  const { office, finance } = await openCast();
  try {
    await finance.says('xem 13');
    expect(await finance.says('ok rồi')).toContain('3. Có khó khăn, vướng mắc');
    expect(finance.buttons()).toEqual(['1', '2', '3', '0']);
    expect(await finance.taps('3')).toContain('có khó khăn, vướng mắc');
    await finance.says('ok rồi');
    expect(await finance.says('0')).toContain('Chưa ghi gì');
  } finally {
    await office.close();
  }
});

it('what was said is kept until the item is named: by its place, or by its number', async () => {
  const { office, desk, finance } = await openCast();
  try {
    await finance.says('việc');
    expect(await finance.says('xong rồi')).toContain('2. Việc 11, đã xong');
    expect(await finance.says('11')).toContain(
      'báo đã hoàn thành “Thẩm định, trình bố trí kinh phí năm 2027”',
    );
    for (let count = 0; count < 8; count++)
      await desk.says('thêm việc stc: Rà soát số liệu, hoàn thành trước ngày 28/11/2026');
    const list = await finance.says('việc');
    const last = [...list.matchAll(/^(\d+) ·/gm)].at(-1)?.[1];
    const asked = await finance.says('đang làm 40%');
    expect(asked).toContain('… còn 01 việc khác: nhắn số của việc đó');
    expect(asked).not.toContain(`Việc ${last},`);
    expect(await finance.says(`${last}`)).toContain(`việc ${last} (Sở Tài chính) đang thực hiện, 40%`);
    // Where the doubt is about the reading, the item's number answers nothing.
    await finance.says('xem 13');
    await finance.says('ok rồi');
    expect(await finance.says('13')).not.toContain('Đã ghi');
  } finally {
    await office.close();
  }
});
