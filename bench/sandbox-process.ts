// The sandbox server in a process of its own, so that the program under measurement has its event loop to itself.
// Answers the orders of bench/sandbox.ts over the channel that fork opens.
import { createTelegramSandbox } from '../src/sandbox/telegram/index.ts';
import { systemClock } from '../src/system-clock.ts';
import type { SandboxAnswer, SandboxOrder } from './sandbox.ts';

const sandbox = createTelegramSandbox({ clock: systemClock });
const apiRoot = await sandbox.start();

const answer = (value: SandboxAnswer): void => void process.send?.(value);

/** How many messages arrived, and how many of them more than once. */
function counted(): SandboxAnswer {
  const texts = new Set(sandbox.sent.map(({ chatId, text }) => `${chatId} ${text}`));
  const ignored = sandbox.ignoredPauses.length;
  const { sent, requests } = sandbox;
  const refused = requests.filter(({ status }) => status === 429).length;
  return { sent: sent.length, copies: sent.length - texts.size, ignored, refused };
}

/** Every n-th message is refused for a second, as an office that shares its limits with nobody hardly sees it. */
function refuse(share: number): void {
  let calls = 0;
  const every = Math.round(1 / share);
  const description = 'Too Many Requests: retry after 1';
  sandbox.failWhen(({ method }) => {
    if (method !== 'sendMessage') return undefined;
    calls += 1;
    return calls % every === 0 ? { code: 429, description, parameters: { retry_after: 1 } } : undefined;
  });
}

process.on('message', (order: SandboxOrder) => {
  if (order.kind === 'count') answer(counted());
  if (order.kind === 'forget') {
    sandbox.forgetLogs();
    answer({ sent: 0, copies: 0, ignored: sandbox.ignoredPauses.length, refused: 0 });
  }
  if (order.kind === 'limits') {
    sandbox.enforceLimits(true);
    refuse(order.refusedShare);
    answer(counted());
  }
  if (order.kind === 'users') {
    const ids = Array.from({ length: order.count }, (_, index) => {
      const user = sandbox.addUser({ name: `Cán bộ ${index}` });
      user.starts();
      return user.id;
    });
    answer({ ids });
  }
});
process.on('disconnect', () => process.exit(0));
answer({ apiRoot, token: sandbox.token });
