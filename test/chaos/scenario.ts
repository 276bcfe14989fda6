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
    const last = chaos.start();
    const isSettled = await chaos.settle(180);
    const faults = [...own, ...(await chaos.judge())];
    if (!isSettled) faults.push('what was left was not done within 180 s');
    last.signal('SIGTERM');
    const words = await last.ended;
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

/** A program that is stopped politely has nothing to complain of. */
const troubleIn = (words: string): string[] =>
  words.includes('turn failed') ? [`last words: ${words.slice(-300)}`] : [];
