// No secret reaches the log, wherever it stands in a line.
import { expect, it } from 'vitest';
import { createLog, redact } from '../src/log.ts';

const token = '123456789:AAExampleExampleExampleExampleExam_1';

it.each([
  `request to https://api.telegram.org/bot${token}/sendMessage failed`,
  `token ${token}`,
  'postgresql://dondoc:s3cret-pass@db/dondoc',
])('redacts %s', (text) => {
  const clean = redact(text);
  expect(clean).not.toContain('AAExample');
  expect(clean).not.toContain('s3cret-pass');
});

it('redacts nested errors and leaves out message text', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => void lines.push(line) });
  const cause = new Error(`request to http://127.0.0.1/bot${token}/getMe failed`);
  log.error({ err: new Error('send failed', { cause }), text: 'nội dung riêng' }, 'delivery failed');
  const written = lines.join('');
  expect(written).toContain('delivery failed');
  expect(written).not.toContain('AAExample');
  expect(written).not.toContain('nội dung riêng');
});
