// The clock of the tests is the sandbox's own.
export { type ManualClock, manualClock } from '../../src/sandbox/manual-clock.ts';
