// The directory of agencies out as a file and in again: what an office adds is known to the next import and in chat.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringAgencies, exportAgencies } from '../../src/cli/agencies/index.ts';
import { findAgency } from '../../src/core/agencies/agency.ts';
import { openOffice, type TestOffice } from '../e2e/office.ts';

const folder = mkdtempSync(join(tmpdir(), 'dondoc-agencies-'));
let office: TestOffice;
beforeAll(async () => {
  office = await openOffice(`file:${join(folder, 'office.db')}`);
});
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true });
});

const brings = async (name: string, text: string): Promise<string> => {
  writeFileSync(join(folder, name), text);
  return await bringAgencies(office.app, join(folder, name), office.clock);
};
const found = (name: string) => findAgency(office.app.directory, name);

describe.each(['agencies.csv', 'agencies.json'])('the directory as %s', (name) => {
  it('comes back as it went out: nothing is new', async () => {
    await exportAgencies(office.app, join(folder, name));
    expect(await brings(name, readFileSync(join(folder, name), 'utf8'))).toBe('Không có gì mới.');
  });
});

describe('what an office adds', () => {
  it('is found by name and alias, with kind, standing, groups and successors', async () => {
    const text = await brings(
      'own.csv',
      [
        'name,kind,standing,aliases,groups,successors',
        'Trung tâm Điều hành thông minh,unit,owes,IOC; TT ĐHTM,"Các sở, ban, ngành",',
        'Sở Tài chính,department,owes,Sở Tiền bạc,,',
        'Ban Quản lý cũ,unit,owes,,,Sở Xây dựng [quy hoạch] 2026-07-01',
      ].join('\n'),
    );
    expect(text).toContain('3 tên khác, 1 đơn vị tiếp nhận, 1 thành viên nhóm');
    expect(found('ioc')?.name).toBe('Trung tâm Điều hành thông minh');
    expect(found('so tien bac')?.name).toBe('Sở Tài chính');
    expect(found('Ban Quản lý cũ')?.successors).toEqual([
      { name: 'Sở Xây dựng', topic: 'quy hoạch', from: '2026-07-01' },
    ]);
    expect((await office.app.store.agencies.listGroupMembers()).map((row) => row.id)).toEqual([
      'cac-so-ban-nganh:trung-tam-dieu-hanh-thong-minh',
    ]);
  });

  it('changes the standing of a shipped agency, and survives a restart', async () => {
    await brings(
      'own.json',
      JSON.stringify([{ name: 'Sở Y tế', kind: 'department', standing: 'requested' }]),
    );
    await office.restart();
    expect(found('Sở Y tế')?.standing).toBe('requested');
    expect(found('IOC')?.name).toBe('Trung tâm Điều hành thông minh');
  });

  it.each([
    ['bad.csv', 'ten,loai\nA,B', 'Dòng đầu cần có các cột'],
    ['bad.csv', 'name,kind\nSở A,ghost', 'Dòng 2: kind "ghost" không có'],
    ['bad.csv', 'name,successors\nSở A,Sở B', 'cần có dạng'],
    ['bad.json', '{', 'JSON không đúng'],
    ['bad.json', '[{"kind":"unit"}]', 'Dòng 1: thiếu tên'],
  ])('refuses %s: %s', async (name, text, sentence) => {
    await expect(brings(name, text)).rejects.toThrow(sentence);
  });
});
