// Linking by a one-time code, groups, and what strangers learn: nothing.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { invitePerson } from '../../src/invite-person.ts';
import { openCast, openOffice, type TestOffice } from './office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice(':memory:');
});
afterEach(() => office.close());

const invite = (role: 'desk' | 'focal-point' = 'focal-point'): Promise<string> =>
  invitePerson(office.app, office.clock, {
    ...{ role, agency: 'Sở Tài chính', name: 'Nguyễn Văn A' },
    isConfirmed: true,
  });

describe('a code', () => {
  it('is confirmed by one question, then links; the code is used up', async () => {
    const someone = office.enter('A');
    const code = await invite();
    expect(await someone.says('chào')).toContain('vui lòng nhắn mã mời ghi trong văn bản');
    expect(await someone.says(`ma ${code.toLowerCase()}`)).toContain(
      'Đồng chí Nguyễn Văn A, đầu mối của Sở Tài chính, đúng không?',
    );
    expect(await someone.says('đúng')).toContain('Từ nay, kênh này nhắc việc của Sở Tài chính');
    expect(await office.enter('B').says(`MA ${code}`)).toContain('Mã mời chưa đúng hoặc đã hết hiệu lực');
  });

  it('works from the deep link that opens the bot', async () => {
    const someone = office.enter('A');
    const code = await invite();
    someone.user.starts(code);
    await office.step();
    expect(someone.gets()).toContain('Mã hợp lệ');
  });

  it('is free again after "2", and for the same chat only while it is claimed', async () => {
    const [first, second] = [office.enter('A'), office.enter('B')];
    const code = await invite();
    await first.says(`MA ${code}`);
    expect(await second.says(`MA ${code}`)).toContain('Mã mời chưa đúng');
    expect(await first.says('2')).toContain('chưa ghi nhận đồng chí');
    expect(await second.says(`MA ${code}`)).toContain('Mã hợp lệ');
  });

  it('ends after thirty days', async () => {
    const code = await invite();
    await office.clock.advance(31 * 24 * 3_600_000);
    expect(await office.enter('A').says(`MA ${code}`)).toContain('đã hết hiệu lực');
  });

  it('locks the chat for an hour after five wrong ones, even for the right one', async () => {
    const someone = office.enter('A');
    const code = await invite();
    for (const wrong of ['2222', '3333', '4444', '5555', '6666'])
      expect(await someone.says(`MA 2222${wrong}`)).toContain('Mã mời chưa đúng');
    expect(await someone.says(`MA ${code}`)).toContain('tạm dừng nhận mã');
    await office.clock.advance(61 * 60_000);
    expect(await someone.says(`MA ${code}`)).toContain('Mã hợp lệ');
  });

  it('is made by the desk in the chat, and gives a second role to a person who is linked', async () => {
    const desk = await office.link('B', 'desk', 'Sở Nội vụ');
    const made = await desk.says('/moi đầu mối Sở Tài chính: Nguyễn Văn A');
    expect(made).toContain('Mã mời cho đồng chí Nguyễn Văn A, đầu mối của Sở Tài chính');
    expect(made).toContain('https://t.me/');
    const code = made.match(/MA ([2-9A-Z]{8})/)?.[1];
    await desk.says(`MA ${code}`);
    await desk.says('1');
    const { people, memberships } = await office.app.store.people.listAll();
    expect(people).toHaveLength(1);
    expect(memberships.map((row) => row.role).sort()).toEqual(['desk', 'focal-point']);
  });
});

describe('someone who is not linked', () => {
  it.each([
    '/status',
    'việc',
    'xem 13',
    '13 đã gửi',
    'duyệt',
    'kích hoạt KH15',
    '/moi desk snv: X',
    '1',
    '0',
  ])('learns nothing from %s', async (words) => {
    const stranger = office.enter('X');
    expect(await stranger.says(words)).toMatch(/^Đây là kênh nhắc việc tự động/);
  });

  it('is not told that a person left whom nobody knows', async () => {
    const stranger = office.enter('X');
    stranger.user.blocks();
    await office.step();
    stranger.user.unblocks();
    await office.step();
    expect(stranger.gets()).toBe('');
  });
});

describe('forwarded words', () => {
  it('change nothing and get no answer, whoever passes them on', async () => {
    const cast = await openCast();
    try {
      const forwarded = { forwardedFrom: 'Nguyễn Văn A' };
      expect(await cast.finance.says('13 đã gửi', forwarded)).toBe('');
      expect(await cast.desk.says('đã nhận stc', forwarded)).toBe('');
      expect(await cast.desk.says('chưa gửi')).toContain('đã gửi 0/04');
    } finally {
      await cast.office.close();
    }
  });
});

describe('a group', () => {
  it('is linked by the desk only, and nobody else is heard there', async () => {
    const cast = await openCast();
    try {
      const group = cast.office.group('Tổ điều phối');
      await cast.finance.says('/nhom', { chat: group });
      group.anonymousSays('/nhom');
      group.anonymousSays('/status');
      await cast.office.step();
      expect(group.gets()).toBe('');
      await cast.desk.says('/nhom', { chat: group });
      expect(group.gets()).toContain(
        'tình hình thực hiện nhiệm vụ hằng tuần do Sở Văn hóa, Thể thao và Du lịch',
      );
      await cast.finance.says('13 đã gửi', { chat: group });
      await cast.desk.says('đã nhận stc', { chat: group });
      expect(group.gets()).toBe('');
      expect(await cast.desk.says('chưa gửi')).toContain('đã gửi 0/04');
      await cast.office.goTo('2026-11-09', '15:00');
      expect(group.gets()).toContain('TÌNH HÌNH THỰC HIỆN NHIỆM VỤ · TUẦN 45');
    } finally {
      await cast.office.close();
    }
  });

  it('is followed when it becomes a supergroup, and forgotten when it removes the bot', async () => {
    const cast = await openCast();
    try {
      const group = cast.office.group('Tổ điều phối');
      await cast.desk.says('/nhom', { chat: group });
      group.gets();
      group.migrates();
      await cast.office.step();
      await cast.office.goTo('2026-11-09', '15:00');
      expect(group.gets()).toContain('TUẦN 45');
      group.kicks();
      await cast.office.goTo('2026-11-16', '15:00');
      expect(group.gets()).toBe('');
    } finally {
      await cast.office.close();
    }
  });
});
