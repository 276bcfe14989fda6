// A whole list of focal points invited at once: in the chat, and by the command with a file.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { workbookOf } from '../../src/exporters/excel/workbook.ts';
import { peopleInText } from '../../src/importers/people-list.ts';
import { projectRoot } from '../support/source-files.ts';
import { openCast } from './office.ts';

const wordsIn = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, ' ');

it('in the chat: one line a person, a slip per agency, and each code links its person', async () => {
  const { office, desk } = await openCast();
  try {
    const list = [
      'mời danh sách',
      'Sở Nội vụ; đ/c Vũ Thị G; đầu mối',
      '; Đỗ Văn H; dự phòng',
      'sxd; Bùi Văn I',
      'Sở Tài chính; Nguyễn Văn A; đầu mối',
    ].join('\n');
    const answer = await desk.says(list);
    expect(answer).toContain('Đã tạo 03 mã mời cho 02 cơ quan, đơn vị');
    expect(answer).toContain('đã tham gia: Nguyễn Văn A (Sở Tài chính)');
    expect(answer).not.toMatch(/MA [2-9A-Z]{8}/);
    const file = office.sandbox.sent.findLast((message) => message.file !== null)?.file;
    const words = wordsIn(file?.bytes ?? new Uint8Array());
    expect(words).toContain('SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH');
    expect(words).toContain('Kính gửi: Sở Nội vụ');
    const code = words.match(/Bùi Văn I\s+Đầu mối\s+([2-9A-Z]{8})/)?.[1];
    const someone = office.enter('I');
    expect(await someone.says(`MA ${code}`)).toContain('Đồng chí Bùi Văn I, đầu mối của Sở Xây dựng');
    // The same list again makes no second codes.
    expect(await desk.says(list)).toContain('Đã tạo 0 mã mời');
  } finally {
    await office.close();
  }
});

it('one row that is not clear stops the list, and says which', async () => {
  const { office, desk } = await openCast();
  try {
    const answer = await desk.says('mời danh sách\nSở Nội vụ; Vũ Thị G\nSở Không Có; X\nsnv; Y; vua');
    expect(answer).toContain('dòng 2: chưa nhận ra đơn vị “Sở Không Có”');
    expect(answer).toContain('dòng 3: chưa rõ vai trò');
    expect(await office.app.store.people.listInvites('open')).toEqual([]);
    expect(await desk.says('mời danh sách')).toContain('mỗi người một dòng');
  } finally {
    await office.close();
  }
});

it('as a file in the chat, Excel or CSV; “hoàn tác” takes the codes back', async () => {
  const { office, desk, finance } = await openCast();
  try {
    const table = {
      columns: ['Cơ quan, đơn vị', 'Họ và tên', 'Vai trò'].map((header) => ({
        ...{ header, width: 20, kind: 'text' as const },
      })),
      rows: [
        ['Sở Nội vụ', 'Vũ Thị G', 'đầu mối'],
        ['Sở Xây dựng', 'Bùi Văn I', 'đầu mối dự phòng'],
      ],
    };
    const xlsx = workbookOf([{ name: 'Đầu mối', heading: [], table, footer: '' }]);
    const list = { name: 'dau-moi.xlsx', bytes: xlsx };
    expect(await desk.says('', { file: list })).toContain('Đã tạo 02 mã mời cho 02 cơ quan, đơn vị');
    expect(office.sandbox.sent.findLast(({ file }) => file !== null)?.file?.name).toContain('ma-moi');
    expect(await desk.says('hoàn tác')).toContain('Đã hoàn tác: tạo mã mời theo danh sách');
    expect(await office.app.store.people.listInvites('open')).toEqual([]);
    const csv = new TextEncoder().encode('Đơn vị;Họ tên\nSở Nội vụ;Vũ Thị G\nSở Không Có;X\n');
    const broken = { name: 'dau-moi.csv', bytes: csv };
    expect(await desk.says('mời danh sách', { file: broken })).toContain(
      'dòng 2: chưa nhận ra đơn vị “Sở Không Có”',
    );
    const other = { name: 'khac.csv', bytes: new TextEncoder().encode('a;b\n1;2\n') };
    expect(await desk.says('', { file: other })).toContain('Không đọc được tệp “khac.csv”');
    // Whoever may not invite has only sent a picture of his work.
    await finance.says('', { file: list });
    expect(await office.app.store.people.listInvites('open')).toEqual([]);
  } finally {
    await office.close();
  }
});

it('the letter that asks for focal points names who is known, and leaves the rest to fill in', async () => {
  const { office, desk } = await openCast();
  try {
    expect(await desk.says('xuất công văn cử đầu mối')).toContain('Công văn đề nghị cử đầu mối');
    const file = office.sandbox.sent.findLast((message) => message.file !== null)?.file;
    expect(file?.name).toBe('cong-van-cu-dau-moi-kh15.docx');
    const words = wordsIn(file?.bytes ?? new Uint8Array());
    expect(words).toContain('V/v cử đầu mối thực hiện Kế hoạch số 15/KH-UBND');
    expect(words).toContain('trước ngày 09/11/2026');
    expect(words).toMatch(/Sở Tài chính\s+Đầu mối\s+Nguyễn Văn A/);
    expect(words).not.toContain('yêu cầu');
  } finally {
    await office.close();
  }
});

it('rows are read with and without headings', () => {
  const row = { agency: 'Sở Nội vụ', name: 'Vũ Thị G', role: 'focal-point', phone: '', email: '' };
  expect(peopleInText('Sở Nội vụ\tVũ Thị G')).toMatchObject([row]);
  expect(peopleInText('STT | Họ và tên | Đơn vị\n1 | Vũ Thị G | Sở Nội vụ')).toMatchObject([row]);
});

it('by `dondoc invite --from` with a CSV file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-invite-'));
  const path = join(folder, 'dau-moi.csv');
  const lines = [
    'STT,"Cơ quan, đơn vị",Họ và tên,Vai trò,Số điện thoại',
    '1,Sở Nội vụ,Vũ Thị G,Đầu mối,0912000111',
    '2,Sở Xây dựng,Bùi Văn I,Đầu mối dự phòng,',
  ];
  writeFileSync(path, lines.join('\n'));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'src/main.ts', 'invite', '--from', path, '--out', folder, '--json'],
    { cwd: projectRoot, env: { ...process.env, DATABASE_URL: `file:${join(folder, 'dondoc.db')}` } },
  );
  const { invited, slips } = JSON.parse(stdout);
  expect(invited).toMatchObject([
    { agency: 'Sở Nội vụ', name: 'Vũ Thị G', role: 'focal-point' },
    { agency: 'Sở Xây dựng', name: 'Bùi Văn I', role: 'stand-by' },
  ]);
  expect(wordsIn(readFileSync(slips))).toContain(invited[1].code);
});
