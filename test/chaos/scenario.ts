// What every scenario of the harness shares: an office of its own, a whole program that finishes what is left, a verdict.
import { type Chaos, openChaos } from './harness.ts';

/** What a scenario reached; no faults = the promise was kept. */
export interface Reached {
  promise: string;
  what: string;
  number: string;
  faults: string[];
}

/** Plays in an office; tells the number that was reached, and what was wrong beside what is judged in the end. */
type Play = (chaos: Chaos) => Promise<string | { number: string; faults: string[] }>;

/** Plays on an empty database, lets one whole program finish what is left, and judges. */
export async function scenario(
  promise: string,
  what: string,
  url: string,
  play: Play,
  speed?: number,
): Promise<Reached> {
  const chaos = await openChaos(url, speed);
  try {
    const played = await play(chaos);
    const { number, faults: own } = typeof played === 'string' ? { number: played, faults: [] } : played;
    chaos.runAt(20);
    const service = serve(chaos);
    const seconds = 180 + chaos.spoken;
    const isSettled = await chaos.settle(seconds);
    const faults = [...own, ...(await chaos.judge())];
    if (!isSettled) faults.unshift(`what was left was not done within ${seconds} s`);
    const words = await service.stop();
    const log = `${Math.round(chaos.log.bytes / 1000)} kB of logs searched for secrets`;
    return {
      promise,
      what,
      number: `${number}; ${chaos.spoken} answers, ${log}`,
      faults: [...faults, ...troubleIn(words)],
    };
  } finally {
    await chaos.close();
  }
}

/** How a program ends itself that takes itself for stuck (`dondoc start`), and is to be started again. */
const stuckCode = 70;

/**
 * A program, started again as a service manager does when it takes itself for stuck: two minutes of the fast clock are
 * six seconds, which many answers take on a busy machine. `stop` resolves with its last complaints.
 */
function serve(chaos: Chaos): { stop(): Promise<string> } {
  let isOver = false;
  let program = chaos.start();
  const words = (async () => {
    for (;;) {
      const last = await program.ended;
      if (isOver || program.endedBy !== stuckCode) return last;
      program = chaos.start();
    }
  })();
  return {
    stop() {
      isOver = true;
      program.signal('SIGTERM');
      return words;
    },
  };
}

/** A program that is stopped politely has nothing to complain of. */
const troubleIn = (words: string): string[] =>
  words.includes('turn failed') ? [`last words: ${words.slice(-300)}`] : [];
