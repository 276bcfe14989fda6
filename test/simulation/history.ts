// What happened in a simulation, as far as judging it needs: steps with what was true after them.

/** An item after a step. */
export interface ItemThen {
  isOpen: boolean;
  promisedOn: string | null;
  snoozedUntil: string | null;
  newsAt: number | null;
}

/** One step of the program, at the time of its own clock. */
export interface Step {
  at: number;
  outcome: 'done' | 'crashed' | 'down';
  /** When it ended; it takes time when a platform hangs. */
  endedAt: number;
  /** Days the program was down before this step; 0 when it was not. */
  downDays: number;
  /** The channel that failed wholly, while nothing else went wrong. */
  outage: string | undefined;
  items: ReadonlyMap<string, ItemThen>;
  /** Agencies of which somebody can be reached. */
  reachable: ReadonlySet<string>;
}

/** Everything that happened, in order. */
export interface History {
  steps: Step[];
  /** Plain lines, for whoever replays a seed. */
  events: { at: number; what: string }[];
  /** When each item came to be. */
  bornAt: Map<string, number>;
  /** Ids of updates that people caused, by channel, as `telegram:100`; without those that the platform dropped. */
  updateIds: string[];
  /** Ids of updates that were handled at the end of some step; the program forgets them after a while. */
  handledIds: Set<string>;
  simulatedDays: number;
}
