// The subcommand's lines in and out; what the reader makes of messages is tested beside the reader.
import { describe, expect, it } from 'vitest';
import { understandAnswer, understandSentence } from '../../src/cli/understand.ts';

const line = (change: Record<string, unknown> = {}): string =>
  JSON.stringify({
    id: 'A1',
    on: '2026-11-20',
    context: { kind: 'task', dueOn: '2026-11-23', openCodes: ['13'] },
    text: 'xong 70%, còn chờ Sở TC thẩm định, xin đến 30/11',
    ...change,
  });

describe('dondoc understand', () => {
  it('answers a JSON line with its id and every field', () => {
    expect(understandAnswer(line(), 1)).toEqual({
      id: 'A1',
      intents: ['extension', 'blocked', 'in_progress'],
      percent: 70,
      codes: [],
      documentNumber: null,
      documentDate: null,
      newDueOn: '2026-11-30',
      snoozeUntil: null,
      awayUntil: null,
      waitingFor: 'Sở Tài chính',
      obstacle: true,
      mustAskBack: false,
      parts: [],
    });
  });

  it('names the line that is no JSON', () => {
    expect(() => understandAnswer('xong rồi', 3)).toThrow(/^Line 3 is not JSON/);
  });

  it('names the field that is missing or is no day', () => {
    expect(() => understandAnswer(line({ text: undefined }), 2)).toThrow(/^Line 2: text/);
    expect(() => understandAnswer(line({ on: '2026-11-31' }), 2)).toThrow(/^Line 2: on/);
  });

  it('prints a plain line as a short reading', () => {
    expect(understandSentence('xin lùi đến 30/11', '2026-11-20')).toBe('extension · newDueOn 2026-11-30');
    expect(understandSentence('ok rồi', '2026-11-20')).toBe('unknown · must ask back');
  });
});
