// Who serves for an agency: for one plan or all, replaced or gone by the agency's decision; the agency keeps its work.
import { expect, it } from 'vitest';
import { openCast } from './office.ts';

it('a focal point who is replaced is thanked, sees nothing more, and the agency keeps its items', async () => {
  const { office, desk, finance } = await openCast();
  try {
    await finance.says('11 đang làm 40%');
    const made = await desk.says('/moi đầu mối stc: Phạm Thị D');
    const next = office.enter('D');
    await next.says(`MA ${made.match(/MA ([2-9A-Z]{8})/)?.[1]}`);
    await next.says('1');
    await desk.says('xác nhận hết');
    next.gets();
    expect(await desk.says('thôi đầu mối stc: Nguyễn Văn A')).toContain('Các việc và lịch sử giữ nguyên');
    expect(finance.gets()).toContain('trân trọng cảm ơn đồng chí đã phối hợp');
    // He is nobody's focal point now, and learns what a stranger learns.
    for (const words of ['việc', 'giúp', '/status', 'xem 11'])
      expect(await finance.says(words)).toMatch(/^Đây là kênh nhắc việc tự động/);
    await finance.says('11 đã xong');
    expect(await next.says('xem 11')).toContain('40%');
    // A slip of the desk is one word away.
    expect(await desk.says('hoàn tác')).toContain('Đã hoàn tác: thôi vai trò của một người');
    expect(await finance.says('việc')).toContain('11');
  } finally {
    await office.close();
  }
});

it('nobody ends his own service, and only the desk ends others', async () => {
  const { office, desk, finance, trade } = await openCast();
  try {
    expect(await desk.says('thôi chuyên viên svhttdl: Trần Thị B')).not.toContain('Đã ghi');
    await trade.says('thôi đầu mối stc: Nguyễn Văn A');
    expect(await finance.says('việc')).toContain('11');
    expect(await desk.says('thôi đầu mối stc: Không Có')).toContain('Không tìm thấy đúng một người');
    expect(await desk.says('thôi đầu mối sct: Lê Văn C')).toContain('chưa có ai khác làm đầu mối');
  } finally {
    await office.close();
  }
});

it('a focal point for one plan answers for that plan alone', async () => {
  const { office, desk } = await openCast();
  try {
    expect(await desk.says('/moi đầu mối snv KH99: Vũ Thị G')).toContain('Chưa rõ kế hoạch nào');
    const made = await desk.says('/moi đầu mối snv KH15: Vũ Thị G');
    const person = office.enter('G');
    expect(await person.says(`MA ${made.match(/MA ([2-9A-Z]{8})/)?.[1]}`)).toContain('Kế hoạch 15/KH-UBND');
    await person.says('1');
    await desk.says('xác nhận hết');
    person.gets();
    const { memberships } = await office.app.store.people.listAll();
    expect(memberships.find((m) => m.agencyId === 'so-noi-vu')?.planId).not.toBeNull();
    expect(await person.says('13 đã gửi 1/SNV-BC')).toContain('1/SNV-BC');
  } finally {
    await office.close();
  }
});
