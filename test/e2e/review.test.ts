// A plan from a file to work, as the desk reviews it in chat: read, looked at, corrected, activated. Without buttons.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile } from '../../src/import-file.ts';
import { openOffice, type Someone, type TestOffice } from './office.ts';

const file = new URL('../fixtures/plans/xuc-tien-thuong-mai.txt', import.meta.url).pathname;

const folder = mkdtempSync(join(tmpdir(), 'dondoc-review-'));

let office: TestOffice;
let desk: Someone;
let finance: Someone;
beforeAll(async () => {
  office = await openOffice(':memory:');
  desk = await office.link('Trần Thị B', 'desk', 'Sở Công Thương');
  finance = await office.link('Nguyễn Văn A', 'focal-point', 'Sở Tài chính');
  await read('plan-1.txt', readFileSync(file, 'utf8'));
});
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true });
});

/** Imports a text as `dondoc import` does. */
async function read(name: string, text: string) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return await importFile(office.app, path, {
    clock: office.clock,
    zone: 'Asia/Ho_Chi_Minh',
    language: 'vi',
  });
}

const plan = async () => (await office.app.store.plans.list())[0];
const task = async (ref: string) => (await plan())?.draft.tasks.find((row) => row.ref === ref);

describe('the review of a draft', () => {
  it('begins with counts, then conflicts with their sentence, repeats in one line', async () => {
    await office.step();
    const text = desk.gets();
    expect(text).toContain('08 nhiệm vụ, 01 chế độ báo cáo');
    const lines = text.split('\n');
    const conflict = lines.findIndex((line) => line.includes('cơ quan chủ trì ghi khác nhau'));
    expect(lines[conflict]).toContain('phần lời giao Sở Tài chính; PL.I.1 giao Sở Công Thươmg');
    expect(conflict).toBeLessThan(lines.findIndex((line) => line.includes('nội dung được giao hai lần')));
    expect(text).toContain('Sở Khoa học và Công nghệ');
    expect(text).toContain('“kích hoạt KH01”');
  });

  it('shows pages, groups and single places', async () => {
    expect(await desk.says('xem nháp KH01')).toMatch(
      /^DỰ THẢO KH 01 · trang 01\/02\n.*\nPL\.I \(03\) · PL\.II \(02\)/,
    );
    expect(await desk.says('xem nhap 2')).toContain('R1 · Các sở, ban, ngành');
    const group = await desk.says('xem nháp PL.II');
    expect(group).toContain('PL.II.1 · ');
    expect(group).not.toContain('PL.I.1 · ');
    expect(await desk.says('xem nháp KH99')).toContain('Không có bản dự thảo nào');
    expect(await desk.says('xem nháp PL.IX')).toContain('Không có mục “PL.IX”');
  });

  it('says on the first page what the document is, and where that stands', async () => {
    const text = await desk.says('xem nháp KH01');
    expect(text).toContain('ban hành 10/2026 (dòng 6) · Ủy ban nhân dân tỉnh An Sơn (dòng 1)');
    expect(text).toMatch(/thời kỳ: năm 2026 .*\(dòng 17\)/);
    expect(await desk.says('xem nháp KH01 2')).not.toContain('thời kỳ');
  });

  it('lists the points of one kind with their words', async () => {
    expect(await desk.says('xem nháp KH01 sáp nhập')).toContain('Sở Thông tin và Truyền thông → ');
  });

  it('turns the pages of many points', async () => {
    const first = await desk.says('xem nháp KH01 điểm');
    const pages = Number(/trang 01\/(\d+)/.exec(first)?.[1]);
    expect(pages).toBeGreaterThan(1);
    expect(first).toContain('“xem nháp KH01 điểm 2” để xem tiếp');
    const last = await desk.says(`xem nhap KH01 diem ${pages}`);
    expect(last).not.toContain('để xem tiếp');
    const points = (text: string) => text.split('\n').filter((line) => line.startsWith('•'));
    expect(points(first).some((line) => points(last).includes(line))).toBe(false);
  });

  it('is the desk officer’s alone', async () => {
    expect(await finance.says('xem nháp KH01')).not.toContain('DỰ THẢO');
    await finance.says('sửa KH01 PL.I.1 chủ trì: Sở Nội vụ');
    expect((await task('PL.I.1'))?.lead).toEqual(['Sở Công Thươmg']);
  });

  it('corrects a lead, settles the conflict on both sides and learns the writing', async () => {
    const text = await desk.says('sửa KH01 PL.I.1 chủ trì: Sở Công Thương');
    expect(text).toContain('đã sửa cơ quan chủ trì, báo cáo (02 mục)');
    expect(text).toContain('Từ nay “Sở Công Thươmg” được hiểu là Sở Công Thương.');
    expect((await task('PL.I.1'))?.lead).toEqual(['Sở Công Thương']);
    expect((await task('III.1.1'))?.lead).toEqual(['Sở Công Thương']);
    const codes = (await plan())?.draft.findings.map((finding) => finding.code);
    expect(codes).not.toContain('lead-conflict');
  });

  it('corrects coordinating agencies, a day and the words without marks', async () => {
    expect(await desk.says('sua PL.I.3 phoi hop: snv, stc')).toContain('đã sửa cơ quan phối hợp (01 mục)');
    expect((await task('PL.I.3'))?.coordinating).toEqual(['Sở Nội vụ', 'Sở Tài chính']);
    expect(await desk.says('sửa PL.I.2 hạn: trước ngày 15/11/2026')).toContain('đã sửa thời hạn');
    expect((await task('PL.I.2'))?.due).toEqual({ kind: 'once', date: '2026-11-15', inclusive: false });
    expect(await desk.says('sửa PL.I.2 hạn: lúc nào tiện')).toContain('Chưa hiểu thời hạn “lúc nào tiện”');
    expect(await desk.says('sửa PL.I.2 chủ trì: ai đó')).toContain('Chưa nhận ra đơn vị “ai đó”');
  });

  it('sets levels by range and group, and keeps a sentence of other words for what it is', async () => {
    expect(await desk.says('chỉ hỏi KH01 PL.I.2-3')).toContain('đã đặt mức “chỉ hỏi khi báo cáo” cho 02 mục');
    expect(await desk.says('khong hoi PL.II.*')).toContain('cho 02 mục');
    expect(await desk.says('theo dõi PL.II.1')).toContain('cho 01 mục');
    expect((await plan())?.draft.tasks.map(({ ref, follow }) => [ref, follow])).toEqual(
      expect.arrayContaining([
        ['PL.I.2', 'asked'],
        ['PL.I.3', 'asked'],
        ['PL.II.1', 'followed'],
        ['PL.II.2', 'silent'],
      ]),
    );
    expect(await desk.says('theo dõi PL.II.1')).toContain('đã đặt mức');
  });

  it('replaces a merged agency by topic, then everywhere', async () => {
    const some = await desk.says('thay Sở Thông tin và Truyền thông bằng Sở Khoa học và Công nghệ ở PL.I.2');
    expect(some).toContain('(01 mục)');
    const all = await desk.says('thay so tttt bang Sở Văn hóa, Thể thao và Du lịch');
    expect(all).toContain('Sở Thông tin và Truyền thông → Sở Văn hóa, Thể thao và Du lịch');
    expect((await task('PL.I.2'))?.lead).toEqual(['Sở Khoa học và Công nghệ']);
    expect((await task('PL.II.2'))?.lead).toEqual(['Sở Văn hóa, Thể thao và Du lịch']);
    expect((await plan())?.draft.findings.map((finding) => finding.code)).not.toContain('merged-agency');
  });

  it('notes the collector’s onward day and accepts what is repeated', async () => {
    expect(await desk.says('báo cáo tiếp KH01 trước 20/12')).toContain(
      'ngày đơn vị tổng hợp báo cáo tiếp: 20/12/2026',
    );
    expect(await desk.says('đồng ý trùng')).toContain('đã xem xong');
    expect((await plan())?.draft.findings.map((finding) => finding.code)).not.toContain('duplicate-duty');
    expect(await desk.says('đồng ý tất cả')).toContain('Không còn điểm nào cần xem');
  });

  it('is written into the audit log with what stood there before', async () => {
    const events = await office.app.store.audit.list({ subject: `plan:${(await plan())?.id}` });
    const corrected = events.filter((event) => event.action === 'plan-corrected');
    expect(corrected.length).toBeGreaterThan(8);
    expect(JSON.stringify(corrected.map((event) => event.detail))).toContain('Sở Công Thươmg');
  });

  it('sets who belongs to a group, as a whole, by more and by fewer', async () => {
    const members = async () =>
      (await office.app.store.agencies.listGroupMembers('cac-so-ban-nganh'))
        .map((row) => row.agencyId)
        .sort();
    await desk.says('nhóm Các sở, ban, ngành: stc, snv, syt');
    expect(await members()).toEqual(['so-noi-vu', 'so-tai-chinh', 'so-y-te']);
    expect(await desk.says('thành viên các sở, ban, ngành bớt: syt')).toContain(
      'Các sở, ban, ngành gồm 02 đơn vị',
    );
    expect(await members()).toEqual(['so-noi-vu', 'so-tai-chinh']);
    await desk.says('nhom cac so, ban, nganh them: sct');
    expect(await members()).toEqual(['so-cong-thuong', 'so-noi-vu', 'so-tai-chinh']);
    expect(await desk.says('nhóm Các sở, ban, ngành: stc')).toContain('gồm 01 đơn vị: Sở Tài chính');
    expect(await members()).toEqual(['so-tai-chinh']);
  });

  it('corrects who reports', async () => {
    expect(await desk.says('sửa KH01 R1 báo cáo: stc, snv')).toContain('đã sửa');
    const [report] = (await plan())?.draft.reports ?? [];
    expect(report?.reporter).toEqual(['Sở Tài chính', 'Sở Nội vụ']);
    await desk.says('sửa KH01 R1 báo cáo: Các sở, ban, ngành');
  });

  it('reminds nobody before activation, and then as corrected', async () => {
    expect(finance.gets()).not.toContain('KH 01');
    await desk.says('nhóm Các sở, ban, ngành: stc, snv');
    expect(await desk.says('kích hoạt KH01')).toContain('Đã kích hoạt KH 01');
    const [duty] = await office.app.store.plans.listDuties();
    expect(duty?.onwardOn).toBe('2026-12-20');
    const items = await office.app.store.items.list();
    const leads = items.filter((item) => item.role === 'lead' && item.title.startsWith('Tổ chức hội nghị'));
    expect(leads.map((item) => item.agencyId)).toEqual(['so-cong-thuong']);
    expect(await desk.says('sửa KH01 PL.I.1 chủ trì: Sở Nội vụ')).toContain('Không có bản dự thảo nào');
  });

  it('reads the learned writing by itself in the next plan', async () => {
    const next = readFileSync(file, 'utf8').replace(
      'Xúc tiến thương mại và quảng bá nông sản',
      'Tiêu thụ trái cây',
    );
    const draft = (await read('plan-2.txt', next)).draft;
    expect(draft.tasks.find((row) => row.ref === 'PL.I.1')?.lead).toEqual(['Sở Công Thương']);
    expect(draft.findings.map((finding) => finding.code)).not.toContain('unknown-agency');
  });

  it('replaces a group under every writing that the plan has of it', async () => {
    const text = readFileSync(file, 'utf8')
      .replace('Xúc tiến thương mại và quảng bá nông sản', 'Phòng chống cháy rừng')
      .replace('Các sở, ban, ngành\tThường', 'Các sở, ban, ngành tỉnh\tThường')
      .replace('Yêu cầu các sở, ban, ngành báo', 'Yêu cầu các sở, ban, ngành cấp tỉnh báo');
    await read('plan-3.txt', text);
    const latest = async () =>
      (await office.app.store.plans.list()).find((row) => row.sourceName === 'plan-3.txt');
    expect((await latest())?.draft.reports[0]?.reporter).toEqual(['Các sở, ban, ngành cấp tỉnh']);
    const code = (await latest())?.code;
    await desk.says(`thay ${code} các sở, ban, ngành bằng Sở Nội vụ`);
    const draft = (await latest())?.draft;
    expect(draft?.reports[0]?.reporter).toEqual(['Sở Nội vụ']);
    expect(JSON.stringify(draft?.tasks.map(({ lead, coordinating }) => [lead, coordinating]))).not.toContain(
      'Các sở',
    );
  });
});
