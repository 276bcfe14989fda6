// What `holidays import`, `rules import` and their like share: the app without channels, one commit, and what it moved.
import { type App, createApp } from './app.ts';
import { UsageError } from './cli/subcommand.ts';
import { type Change, noChange } from './core/change.ts';
import { askReplan } from './core/reminding/ask-replan.ts';
import { configFromEnvironment } from './environment.ts';
import { createLog } from './log.ts';
import { wordNotice } from './messages/word-notice.ts';
import { systemClock } from './system-clock.ts';

/** Opens the app without channels, does the work and prints what it says. */
export async function withApp(work: (app: App) => Promise<string>): Promise<void> {
  const config = configFromEnvironment();
  const app = await createApp(config, { clock: systemClock, log: createLog('silent'), channels: [] });
  try {
    process.stdout.write(`${await work(app)}\n`);
  } finally {
    await app.close();
  }
}

/** Stores a change of the office and plans again what is not sent; says how much moved. */
export async function changeOffice(app: App, at: number, change: Partial<Change>): Promise<string> {
  const settings = [...(change.settings ?? []), askReplan({ id: `import-${at}`, to: null })];
  if ((await app.store.commit({ ...noChange(null), ...change, settings }, [])) !== 'ok')
    throw new UsageError('Chưa lưu được; vui lòng thử lại.');
  const done = await app.replan();
  // A running bot may have been faster; then there is nothing left to tell.
  if (done === undefined) return '';
  const context = { texts: app.texts, language: 'vi' as const, buttons: false, zone: 'Asia/Ho_Chi_Minh', at };
  return wordNotice({ kind: 'replanned', ...done }, context).text;
}
