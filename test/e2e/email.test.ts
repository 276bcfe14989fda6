// The main job by mail: answers with the quoted mail under them, forged senders, returned mails, a further address.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runApp } from '../../src/run-app.ts';
import { mailPassword } from '../../src/sandbox/mail/account.ts';
import { bounceOf } from '../../src/sandbox/mail/bounce.ts';
import { testLog } from '../support/test-log.ts';
import { type MailOffice, openMailOffice } from './mail-office.ts';

const finance = 'Sở Tài chính';
const address = 'nva@stc.example.vn';
let office: MailOffice;
beforeEach(async () => {
  office = await openMailOffice({ authservId: 'mx.tinh.example.vn' });
});
afterEach(() => office.close());

/** A focal point who has mail only; the desk is on Zalo. */
async function withMail() {
  const desk = await office.activate();
  const person = await office.link(
    office.onMail('Nguyễn Văn A', address),
    'Nguyễn Văn A',
    'focal-point',
    finance,
  );
  desk.gets();
  person.gets();
  return { desk, person };
}

/** Report 13 as Sở Tài chính owes it. */
async function reportOfFinance() {
  const { agencies, items } = office.app.store;
  const agency = (await agencies.list()).find(({ name }) => name === finance);
  const [item] = await items.list({ code: 13, agencyIds: [agency?.id ?? ''] });
  return item;
}

it('link by code, reminder, answer with the reminder quoted, receipt, tick-off', async () => {
  const desk = await office.activate();
  const person = office.onMail('Nguyễn Văn A', address);
  const invited = await desk.says('/moi đầu mối Sở Tài chính: Nguyễn Văn A');
  const code = /MA ([A-Z0-9]{8})/.exec(invited)?.[1] ?? '';
  expect(await person.says(`Kính gửi phòng tổng hợp,\nMA ${code}\nTrân trọng,\nNguyễn Văn A`)).toMatch(
    /1\. Đúng/,
  );
  expect(await person.says('1')).toContain('Tin nhắn này gửi tự động');
  await desk.says('xác nhận hết');
  expect(person.gets()).toContain('Tin nhắn này gửi tự động');

  await office.goTo('2026-11-02', '10:00');
  const reminder = person.gets();
  expect(reminder).toContain('13 · Báo cáo kết quả truyền thông năm 2026 (KH 15)');
  const sent = office.mail.accepted.at(-1)?.mail;
  expect(sent?.subject).toMatch(/^\[1\d-[2-9A-Z]{6}\] \S/);
  expect(sent?.html).toContain('13 · Báo cáo kết quả truyền thông năm 2026 (KH 15)');

  const answer = await person.says('13 đã gửi 512/STC-BC 25/10\n\nTrân trọng,\nNguyễn Văn A\nSở Tài chính');
  expect(answer).toContain('Mã ghi nhận: GN13-');
  expect(answer).toContain('512/STC-BC');
  // Mail programs keep what is about one item together by these ids.
  const [first, second] = office.mail.accepted.slice(-2).map(({ mail }) => mail);
  expect(second?.messageId).not.toBe(first?.messageId);
  expect(second?.inReplyTo).toBeTruthy();
  const aboutReport = office.mail.accepted.filter(({ mail }) => mail.subject?.startsWith('[13-'));
  expect(aboutReport.length).toBeGreaterThan(1);
  expect(new Set(aboutReport.map(({ mail }) => mail.inReplyTo)).size).toBe(1);
  expect(await desk.says('đã nhận stc')).toContain('Đã ghi tiếp nhận báo cáo của 01 đơn vị');
  expect(person.gets()).toContain('đã tiếp nhận');
  expect(office.log()).toContain('"delivery"');
  expect(office.log()).not.toContain(mailPassword);
  expect(office.log()).not.toContain(address);
});

it('a mail that comes twice, and one that is read again after a restart, has one effect', async () => {
  const { person } = await withMail();
  expect(await person.says('13 đang làm 40%')).toContain('40%');
  office.mail.mailbox.renumber();
  await office.app.step();
  expect(person.gets()).toBe('');
  expect(await person.says('13 đang làm 50%')).toContain('50%');
});

it('a forged sender changes nothing; the person is asked, and his yes makes the words count', async () => {
  const { person } = await withMail();
  const forger = office.mail.addUser('Nguyễn Văn A', address);
  forger.says('13 đã gửi 999/STC-BC', { subject: 'Re: [13-AAAAAA] Nhắc việc' });
  await office.app.step();
  const question = person.gets();
  expect(question).toContain('13 đã gửi 999/STC-BC');
  expect(question).toMatch(/1\. .+\n2\. /);
  expect(await reportOfFinance()).toMatchObject({ execution: 'not-started', check: 'none' });
  // The forger has never seen our mail; his "yes" is no answer to it.
  forger.says('1');
  await office.app.step();
  expect(await reportOfFinance()).toMatchObject({ execution: 'not-started', check: 'none' });
  person.gets();
  expect(await person.says('2')).toContain('Chưa ghi gì');
  expect(await reportOfFinance()).toMatchObject({ check: 'none' });

  forger.says('13 đang làm 30%');
  await office.app.step();
  expect(person.gets()).toContain('30%');
  expect(await person.says('1')).toContain('đang thực hiện, 30%');
});

it('a new mail with the reply code of a reminder in its subject counts at once; the code of somebody else does not', async () => {
  const { person } = await withMail();
  await office.goTo('2026-11-02', '10:00');
  const subject = office.mail.accepted.findLast(({ to }) => to === address)?.mail.subject ?? '';
  const code = /^\[\d+-[2-9A-Z]{6}\]/.exec(subject)?.[0] ?? '';
  expect(code).not.toBe('');
  person.gets();
  const writer = office.mail.addUser('Nguyễn Văn A', address);
  writer.says('13 đang làm 70%', { subject: `Về việc báo cáo ${code.toLowerCase()}` });
  await office.app.step();
  expect(person.gets()).toContain('đang thực hiện, 70%');
  const other = await office.link(
    office.onMail('Lê Văn C', 'lvc@sct.example.vn'),
    'Lê Văn C',
    'focal-point',
    'Sở Công Thương',
  );
  other.gets();
  office.mail.addUser('Lê Văn C', 'lvc@sct.example.vn').says('13 đang làm 80%', { subject: code });
  await office.app.step();
  expect(other.gets()).toMatch(/1\. .+\n2\. /);
});

it('a new mail counts when our own server vouches for its sender, and only then', async () => {
  const { person } = await withMail();
  const header = (server: string, domain: string) =>
    `Authentication-Results: ${server};\r\n dkim=pass header.d=${domain}; spf=pass smtp.mailfrom=${address}`;
  const write = async (text: string, ...headers: string[]): Promise<string> => {
    office.mail.addUser('Nguyễn Văn A', address).says(text, { headers });
    await office.app.step();
    return person.gets();
  };
  const vouched = 'Authentication-Results: mx.tinh.example.vn; dmarc=pass header.from=stc.example.vn';
  expect(await write('13 đang làm 60%', vouched)).toContain('đang thực hiện, 60%');
  const other =
    'Authentication-Results: mx.tinh.example.vn; dkim=pass header.d=evil.example; dmarc=fail header.from=stc.example.vn';
  // A server's word for another domain, another server's word, and a second header below the true one.
  expect(await write('13 đang làm 70%', other)).toMatch(/1\. .+\n2\. /);
  expect(await write('13 đang làm 70%', header('mx.evil.example', 'stc.example.vn'))).toMatch(/1\. .+\n2\. /);
  expect(await write('13 đang làm 70%', other, vouched)).toMatch(/1\. .+\n2\. /);
  expect((await reportOfFinance())?.percent).toBe(60);
});

it('strangers, absence notices and newsletters get no answer', async () => {
  const { person } = await withMail();
  const before = office.mail.accepted.length;
  office.mail.addUser('Người lạ', 'la@example.com').says('xin chào');
  const self = office.mail.addUser('Nguyễn Văn A', address);
  const last = office.mail.accepted.at(-1);
  for (const headers of [['Auto-Submitted: auto-replied'], ['Precedence: bulk'], ['List-Id: <x.example>']])
    self.says('13 đã gửi', { headers, ...(last === undefined ? {} : { answering: last }) });
  await office.app.step();
  expect(office.mail.accepted).toHaveLength(before);
  expect(person.gets()).toBe('');
});

it('a mail that is returned goes to the next address, and the desk is told', async () => {
  const { desk, person } = await withMail();
  const onZalo = office.onZalo('Nguyễn Văn A');
  const code = /^MA ([A-Z0-9]{8})$/m.exec(await person.says('thêm kênh'))?.[1] ?? '';
  await onZalo.says(`MA ${code}`);
  expect(await onZalo.says('1')).toMatch(/1\. thư điện tử\n2\. Zalo\n/);
  await office.goTo('2026-11-02', '10:00');
  expect(person.gets()).toContain('13 · ');
  desk.gets();
  const reminder = office.mail.accepted.at(-1);
  if (reminder === undefined) throw new Error('no mail');

  // Anyone can claim that an address is gone; only the mail's own id proves that it came back.
  office.mail.mailbox.receive(
    bounceOf({
      ...reminder,
      source: 'Message-ID: <m00.00000000000000000000@tinh.example.vn>\r\n\r\n',
    }).replace('<bounce-', '<forged-'),
  );
  await office.app.step();
  expect(desk.gets()).toBe('');

  office.mail.mailbox.receive(bounceOf(reminder));
  await office.app.step();
  expect(onZalo.gets()).toContain('13 · Báo cáo kết quả truyền thông năm 2026 (KH 15)');
  expect(desk.gets()).toMatch(/Nguyễn Văn A.*13/);
  // The report may come twice.
  office.mail.mailbox.receive(bounceOf(reminder).replace('<bounce-', '<bounce-2-'));
  await office.app.step();
  expect(onZalo.gets()).toBe('');
  expect(await onZalo.says('13 đang làm 60%')).toContain('60%');
});

it('an address that refuses at once hands over the same way', async () => {
  const { desk, person } = await withMail();
  const onZalo = office.onZalo('Nguyễn Văn A');
  const code = /^MA ([A-Z0-9]{8})$/m.exec(await person.says('thêm kênh'))?.[1] ?? '';
  await onZalo.says(`MA ${code}`);
  await onZalo.says('1');
  office.mail.remove(address);
  await office.goTo('2026-11-02', '10:00');
  await office.app.step();
  expect(onZalo.gets()).toContain('13 · ');
  expect(desk.gets()).toContain('Nguyễn Văn A');
});

it('a mailbox that falls silent while the bot runs keeps nobody on Zalo waiting', async () => {
  await office.activate();
  const onZalo = office.onZalo('Lê Văn C');
  await office.link(onZalo, 'Lê Văn C', 'focal-point', finance);
  onZalo.gets();
  const { app, clock, mail } = office;
  mail.mailbox.failNext({ command: 'LOGIN', as: 'hang' });
  const before = mail.mailbox.commands.length;
  // Zalo is sent one message a second, and the clock stands still from here on.
  await clock.advance(1000);
  const stop = new AbortController();
  const environment = { clock, log: testLog(), zone: 'Asia/Ho_Chi_Minh', language: 'vi' } as const;
  const done = runApp(app, { ...environment, pushed: new Set(), onStuck: () => undefined }, stop.signal);
  try {
    await vi.waitUntil(() => mail.mailbox.commands.slice(before).includes('LOGIN'), {
      timeout: 10_000,
      interval: 5,
    });
    onZalo.user.says('13 đang làm 60%');
    const answers: string[] = [];
    await vi.waitUntil(() => answers.push(onZalo.gets()) > 0 && answers.at(-1) !== '', {
      timeout: 10_000,
      interval: 5,
    });
    expect(answers.at(-1)).toContain('60%');
    // Nothing was said in the mailbox meanwhile: it hangs still.
    expect(mail.mailbox.commands.at(-1)).toBe('LOGIN');
  } finally {
    stop.abort();
    await done;
  }
});
