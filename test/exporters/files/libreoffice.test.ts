// Word and Excel files through LibreOffice, where it is installed: it opens them all and reads what was written.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appointment } from '../../../src/exporters/files/appointment.ts';
import { callList } from '../../../src/exporters/files/call-list.ts';
import { letters } from '../../../src/exporters/files/letters.ts';
import { log } from '../../../src/exporters/files/log.ts';
import { report } from '../../../src/exporters/files/report.ts';
import { synthesis } from '../../../src/exporters/files/synthesis.ts';
import { tasks } from '../../../src/exporters/files/tasks.ts';
import { temporaryFolder } from '../../support/databases.ts';
import { officeRecords } from '../office.ts';

const isThere = spawnSync('soffice', ['--version']).status === 0;
const folder = temporaryFolder();

/** Converts files of the folder into another kind; what it could not open is missing afterwards. */
function converted(names: string[], to: string): void {
  spawnSync(
    'soffice',
    [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, ...names],
    { cwd: folder, timeout: 120_000 },
  );
}

test.skipIf(!isThere)(
  'LibreOffice opens every document and workbook, with the words and numbers in it',
  { timeout: 240_000 },
  async () => {
    const records = await officeRecords();
    const written = await Promise.all([
      ...[report, letters, synthesis, appointment].map((exporter) => exporter.write(records, 'docx')),
      ...[tasks, callList, log].map((exporter) => exporter.write(records, 'xlsx')),
    ]);
    for (const { name, bytes } of written.flat()) writeFileSync(join(folder, name), bytes);
    const named = (kind: string): string[] => readdirSync(folder).filter((name) => name.endsWith(kind));
    converted(named('.docx'), 'txt:Text (encoded):UTF8');
    converted(named('.xlsx'), 'csv:Text - txt - csv (StarCalc):44,34,76');
    const read = (name: string, kind: string): string => {
      const path = join(folder, name.replace(/\.\w+$/, kind));
      return existsSync(path) ? readFileSync(path, 'utf8') : '';
    };
    for (const name of named('.docx')) {
      const text = read(name, '.txt');
      expect(text, name).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
      expect(text, name).toContain('./.');
    }
    expect(read('bao-cao-kh15.docx', '.txt')).toContain('15,0% trên tổng số được giao (03/20)');
    expect(read('nhiem-vu.xlsx', '.csv')).toMatch(/Tổng cộng,20,2,1,4,6,7$/m);
    expect(read('danh-sach-goi.xlsx', '.csv')).toContain('Nguyễn Thị Lan,Phạm Văn Minh');
    expect(read('nhat-ky-don-doc.xlsx', '.csv')).toContain('Không gửi được');
  },
);
