// The week's picture: Zalo fetches it from our own HTTP, a mail carries it with the files; without an address only words go.
import { afterEach, expect, it } from 'vitest';
import { fileLinks } from '../../src/file-links.ts';
import { listen } from '../../src/http.ts';
import { testLog } from '../support/test-log.ts';
import { openMailOffice } from './mail-office.ts';
import { openTwoChannels } from './two-channels.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const isPng = (bytes: Uint8Array | null | undefined): boolean =>
  Buffer.from(bytes ?? [])
    .subarray(1, 4)
    .toString('latin1') === 'PNG';

/** Two channels with the HTTP side listening, so that Zalo can fetch from it. */
async function withPictures() {
  let publicUrl = '';
  const secret = 'bi-mat-webhook';
  const office = await openTwoChannels(':memory:', [], ({ id }) =>
    fileLinks({ publicUrl, secret, clock: office.clock }).urlOf(id),
  );
  closing.push(office.close);
  const { app, clock } = office;
  const server = await listen(app, {
    host: '127.0.0.1',
    port: 0,
    clock,
    log: testLog(),
    onUpdate: () => undefined,
    links: fileLinks({ publicUrl: 'unused:', secret, clock }),
  });
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  publicUrl = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  return { office, publicUrl };
}

async function toTheEdition(office: Awaited<ReturnType<typeof withPictures>>['office']) {
  const desk = await office.activate();
  const secretary = await office.link(
    office.onZalo('Hoàng Văn E'),
    'Hoàng Văn E',
    'secretary',
    'Văn phòng Ủy ban nhân dân tỉnh',
  );
  await office.goTo('2026-11-20', '15:30');
  await desk.says('duyệt');
  secretary.gets();
  await office.goTo('2026-11-23', '07:00');
  return office.zalo.sent.filter(({ chatId }) => chatId === secretary.user.id).slice(-2);
}

it('on Zalo the picture follows the words, fetched from an address that nobody guesses and that ends', async () => {
  const { office, publicUrl } = await withPictures();
  const [words, picture] = await toTheEdition(office);
  expect(words).toMatchObject({ method: 'sendMessage', media: null });
  expect(words?.text).toContain('Kính báo cáo');
  expect(picture?.method).toBe('sendPhoto');
  expect(picture?.text).toMatch(/^Biểu đồ|^Hình/);
  expect(isPng(picture?.picture)).toBe(true);
  const address = picture?.media ?? '';
  expect((await fetch(address)).status).toBe(200);
  expect((await fetch(`${publicUrl}/tep/x.png`)).status).toBe(404);
  await office.clock.advance(49 * 3_600_000);
  expect((await fetch(address)).status).toBe(404);
});

it('a picture that Zalo cannot fetch leaves its words', async () => {
  const { office } = await withPictures();
  office.zalo.failNext({ method: 'sendPhoto', fault: { code: 400, description: 'photo cannot be fetched' } });
  const [words, caption] = await toTheEdition(office);
  expect(words?.text).toContain('Kính báo cáo');
  expect(caption).toMatchObject({ method: 'sendMessage', media: null });
});

it('without an address the words go alone', async () => {
  const office = await openTwoChannels();
  closing.push(office.close);
  const sent = await toTheEdition(office);
  expect(sent.map(({ method }) => method)).not.toContain('sendPhoto');
  expect(sent.at(-1)?.text).toContain('Kính báo cáo');
});

it('a mail carries the edition with its picture, the table and the report, as one mail', async () => {
  const office = await openMailOffice();
  closing.push(office.close);
  await office.activate();
  const secretary = office.onMail('Hoàng Văn E', 'thu-ky@ubnd.example.vn');
  await office.link(secretary, 'Hoàng Văn E', 'secretary', 'Văn phòng Ủy ban nhân dân tỉnh');
  await office.goTo('2026-11-20', '15:30');
  await office.goTo('2026-11-23', '07:00');
  const [edition, ...others] = office.mail.accepted.filter(({ mail }) => mail.text?.includes('Kính báo cáo'));
  expect(others).toEqual([]);
  const files = edition?.mail.attachments ?? [];
  expect(files.map(({ filename }) => filename)).toEqual([
    'bieu-do.png',
    'nhiem-vu.xlsx',
    'bao-cao-kh15.docx',
  ]);
  expect(isPng(new Uint8Array(files[0]?.content as ArrayBuffer))).toBe(true);
  expect(edition?.mail.html).toContain('Kính báo cáo');
});

it('when Zalo’s quota is spent, the edition and its picture go by mail to whoever has mail too', async () => {
  const office = await openMailOffice({ pictureUrl: () => 'https://nhacviec.example.vn/tep/x.png' });
  closing.push(office.close);
  const desk = await office.activate();
  const secretary = office.onZalo('Hoàng Văn E');
  await office.link(secretary, 'Hoàng Văn E', 'secretary', 'Văn phòng Ủy ban nhân dân tỉnh');
  const byMail = office.onMail('Hoàng Văn E', 'thu-ky@ubnd.example.vn');
  const code = /^MA ([A-Z0-9]{8})$/m.exec(await secretary.says('thêm kênh'))?.[1] ?? '';
  await byMail.says(`MA ${code}`);
  await byMail.says('1');
  await office.goTo('2026-11-20', '15:30');
  await desk.says('duyệt');
  await office.app.store.outbox.pauseChannel('zalo-bot', office.clock.now() + 7 * 86_400_000);
  const before = office.mail.accepted.length;
  await office.goTo('2026-11-23', '07:00');
  await office.app.step();
  const mails = office.mail.accepted.slice(before).map(({ mail }) => mail);
  expect(mails.map(({ text }) => text?.split('\n')[0])).toEqual([
    expect.stringContaining('Kính báo cáo'),
    expect.stringMatching(/^Biểu đồ|^Hình/),
  ]);
  expect(mails.map(({ attachments }) => attachments.map(({ mimeType }) => mimeType))).toEqual([
    [],
    ['image/png'],
  ]);
});
