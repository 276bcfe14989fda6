// The demo on Zalo and by mail: the whole story is told where there are neither buttons nor groups.
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { playDemo } from '../../src/cli/demo/play.ts';
import { theatres } from '../../src/cli/demo/theatre.ts';

const plan = fileURLToPath(new URL('../../data/plans/ke-hoach-mau.txt', import.meta.url));

it.each([
  ['zalo-bot', 'Zalo Bot over real HTTP'],
  ['email', 'mail provider over real SMTP and IMAP'],
])(
  'plays the main job on %s, from the plan to the weekly edition',
  { timeout: 300_000 },
  async (name, where) => {
    const open = theatres[name];
    if (open === undefined) throw new Error(`${name} is not on the list`);
    const lines: string[] = [];
    await playDemo(plan, { language: 'vi', open }, (line) => lines.push(line));
    const text = lines.join('\n');
    expect(text).toContain('Mã hợp lệ. Đề nghị đồng chí xác nhận:');
    expect(text).toMatch(/│ Trả lời, ví dụ:\n {4}│ \d+ đã gửi /);
    expect(text).toContain('Mã ghi nhận: GN');
    expect(text).toContain('Kính báo cáo đồng chí lãnh đạo');
    expect(text).toMatch(
      /Đôn Đốc → Trần Thị B, .*\n(?: {4}│.*\n){0,2} {4}│ TÌNH HÌNH THỰC HIỆN NHIỆM VỤ · TUẦN/,
    );
    expect(text).not.toMatch(/│ \[\d+ Đã gửi\]/);
    expect(text).toMatch(new RegExp(`Done in .* messages on the make-believe ${where}`));
  },
);
