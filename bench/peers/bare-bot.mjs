// The least that a bot with a memory needs: grammY and SQLite, opened and connected, then waiting.
// biome-ignore lint/correctness/noUndeclaredDependencies: the product's own, one folder up; a second build would differ.
import BetterSqlite3 from 'better-sqlite3';
// biome-ignore lint/correctness/noUndeclaredDependencies: the product's own, one folder up; a second build would differ.
import { Bot } from 'grammy';

const database = new BetterSqlite3(process.env.BENCH_FILE);
database.pragma('journal_mode = WAL');
database.prepare('SELECT COUNT(*) FROM sqlite_master').get();
const bot = new Bot(process.env.BENCH_TOKEN, { client: { apiRoot: process.env.BENCH_API_ROOT } });
bot.on('message', () => undefined);
await bot.init();
process.stderr.write('started\n');
process.on('SIGTERM', () => process.exit(0));
setInterval(() => undefined, 1000);
