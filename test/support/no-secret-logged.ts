// After every test file: no secret stood in any line that its programs logged.
import { afterAll, expect } from 'vitest';
import { takeFound } from './test-log.ts';

afterAll(() => expect(takeFound(), 'lines of the log with a secret in them').toEqual([]));
