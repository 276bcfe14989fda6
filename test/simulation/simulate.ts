// One seed from start to verdict, on a database of its own; a failing one is told as one command to replay.
import { check, type Verdict } from './check.ts';
import type { History } from './history.ts';
import { play } from './play.ts';

/** A seed's verdict, with its history for replays. */
export interface Outcome extends Verdict {
  seed: number;
  history: History;
}

/** Plays and judges a seed on the empty database behind `url`; never throws for what the program does wrong. */
export async function simulate(seed: number, url: string): Promise<Outcome> {
  const { world, history } = await play(seed, url);
  try {
    return { seed, history, ...(await check(world, history)) };
  } finally {
    await world.close();
  }
}

/** The command that plays a seed again. */
export const replayOf = (seed: number, database: 'sqlite' | 'postgresql'): string =>
  `npm run simulate -- --seed ${seed}${database === 'postgresql' ? ' --database postgresql' : ''}`;
