// The demo on Zalo: the whole story is told where there are neither buttons nor groups.
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { playDemo } from '../../src/cli/demo/play.ts';
import { theatres } from '../../src/cli/demo/theatre.ts';

const plan = fileURLToPath(new URL('../../data/plans/ke-hoach-mau.txt', import.meta.url));

it('plays the main job on Zalo Bot, from the plan to the weekly edition', { timeout: 180_000 }, async () => {
  const open = theatres['zalo-bot'];
  if (open === undefined) throw new Error('zalo-bot is not on the list');
  const lines: string[] = [];
  await playDemo(plan, { language: 'vi', open }, (line) => lines.push(line));
  const text = lines.join('\n');
  expect(text).toContain('Mã hợp lệ. Đề nghị đồng chí xác nhận:');
  expect(text).toMatch(/│ Trả lời, ví dụ:\n {4}│ \d+ đã gửi /);
  expect(text).toContain('Mã ghi nhận: GN');
  expect(text).toContain('Kính báo cáo đồng chí lãnh đạo');
  expect(text).toMatch(/Đôn Đốc → Trần Thị B, .*\n {4}│ TÌNH HÌNH THỰC HIỆN NHIỆM VỤ · TUẦN/);
  expect(text).not.toMatch(/│ \[\d+ Đã gửi\]/);
  expect(text).toMatch(/Done in .* messages on the make-believe Zalo Bot over real HTTP/);
});
