// Pictures and files that come along with answers, and messages that are corrected after they were sent.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCast } from './office.ts';

let cast: Awaited<ReturnType<typeof openCast>>;
beforeEach(async () => {
  cast = await openCast();
});
afterEach(() => cast.office.close());

describe('a picture or a file', () => {
  it('with words is noted on the item that they name, and the desk sees it', async () => {
    const { finance, desk } = cast;
    const answer = await finance.says('13 đã gửi 512/STC-BC', { with: 'document' });
    expect(answer).toContain('512/STC-BC');
    expect(answer).toContain('Đã ghi nhận tệp “bao-cao.pdf” kèm việc 13 (Sở Tài chính)');
    // A second page, without a word: it belongs to what was just spoken of.
    expect(await finance.says('', { with: 'photo' })).toContain('Đã ghi nhận 01 ảnh kèm việc 13');
    const seen = await desk.says('xem 13 stc');
    expect(seen).toContain('Tài liệu gửi kèm (02):');
    expect(seen).toContain('• tệp “bao-cao.pdf”, 08 giờ 00 ngày 02/11 (đồng chí Nguyễn Văn A)');
    expect(await desk.says('lịch sử 13 stc')).toContain('gửi kèm ảnh, tệp (đồng chí Nguyễn Văn A)');
    expect(await finance.says('xem 13')).toContain('Tài liệu gửi kèm (02):');
  });

  it('without words is asked about; several of them wait together for one number', async () => {
    const { finance, desk } = cast;
    const asked = await finance.says('', { with: 'photo' });
    expect(asked).toMatch(/^Đã nhận 01 ảnh, thuộc việc nào\?/);
    expect(finance.buttons()).toEqual(['1', '2', '0']);
    expect(await finance.says('', { with: 'photo' })).toContain('Đã nhận 02 ảnh');
    expect(await finance.says('11')).toContain('Đã ghi nhận 02 ảnh kèm việc 11');
    expect(await desk.says('xem 11')).toContain('Tài liệu gửi kèm (02):');
  });

  it('goes with whatever the numbered question is answered', async () => {
    const { finance } = cast;
    expect(await finance.says('đang làm 40%', { with: 'photo' })).toContain('1.');
    const answer = await finance.says('1');
    expect(answer).toContain('40%');
    expect(answer).toContain('Đã ghi nhận 01 ảnh kèm việc');
  });

  it('closes nothing by itself, and only agencies send evidence', async () => {
    const { finance, trade, desk, secretary } = cast;
    await trade.says('', { with: 'photo' });
    expect(await desk.says('chưa gửi')).toContain('đã gửi 0/04');
    expect(await finance.says('', { with: 'sticker' })).toContain('chỉ đọc được tin nhắn chữ');
    expect(await secretary.says('', { with: 'photo' })).toContain('chỉ đọc được tin nhắn chữ');
    expect(await desk.says('', { with: 'photo' })).toContain('chỉ đọc được tin nhắn chữ');
  });
});

describe('a corrected message', () => {
  const edit = async (text: string): Promise<string> => {
    const { finance, office } = cast;
    finance.gets();
    finance.user.edits(text);
    await office.step();
    return finance.gets();
  };

  it('is recorded instead of what it said before, item and number alike', async () => {
    const { finance, desk, office } = cast;
    await finance.says('11 đang làm 40%');
    const answer = await edit('11 đang làm 60%');
    expect(answer).toContain('Đã đọc lại tin nhắn đồng chí vừa sửa');
    expect(answer).toContain('60%');
    await finance.says('11 đã xong');
    await edit('13 đã gửi 512/STC-BC');
    // 11 is as it was before the message that was corrected.
    expect(await desk.says('xem 11')).toContain('60%');
    expect(await desk.says('chưa gửi')).toContain('đã gửi 01/04');
    // Edited once more.
    expect(await edit('13 đã gửi 513/STC-BC')).toContain('513/STC-BC');
    const [sent] = await office.app.store.items.listSubmissions(['13.so-tai-chinh']);
    expect(sent?.letterNumber).toBe('513/STC-BC');
  });

  it('tells the desk when what it was told of is gone', async () => {
    const { finance, desk } = cast;
    await finance.says('11 xin lùi đến 30/11 vì chờ số liệu');
    expect(desk.gets()).toContain('30/11');
    await edit('11 đang làm 60%');
    expect(desk.gets()).toContain('bỏ');
    expect(await desk.says('đồng ý gia hạn 11 stc')).toContain('Không có đề nghị gia hạn nào');
  });

  it('that is not clear leaves what was recorded', async () => {
    const { finance, desk } = cast;
    await finance.says('11 đang làm 40%');
    const answer = await edit('chắc vậy');
    expect(answer).toContain('điều đã ghi giữ nguyên');
    expect(answer).toContain('40%');
    expect(await desk.says('xem 11')).toContain('40%');
  });

  it('is not followed once the desk has decided', async () => {
    const { finance, desk } = cast;
    await finance.says('13 đã gửi 512/STC-BC');
    await desk.says('đã nhận stc');
    finance.gets();
    expect(await edit('13 chưa gửi')).toContain('đã có thay đổi sau đó');
    expect(await desk.says('chưa gửi')).toContain('đã gửi 01/04');
  });

  it('of a command is not carried out again; a stranger learns nothing from his', async () => {
    const { desk, office } = cast;
    await desk.says('đã nhận 13 stc');
    desk.user.edits('đã nhận 13 snv');
    await office.step();
    expect(desk.gets()).toContain('sửa tin nhắn không có tác dụng');
    expect(await desk.says('chưa gửi')).toContain('đã gửi 01/04');
  });
});
