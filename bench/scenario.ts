// What a benchmark is: contenders that are measured in turn in one run, and the bounds that our figures must keep.
import type { Workspace } from './workspace.ts';

/** One run of one contender: the figure in the scenario's unit, and what else was seen. */
export interface Measurement {
  figure: number;
  details?: Record<string, number>;
}

/** Ours, or a peer that does the same work with the same payload. Preparation inside `run` is not measured. */
export interface Contender {
  name: string;
  /** A peer or a bound that the first contender is compared with; absent = one more figure of ours. */
  isPeer?: boolean;
  run(): Promise<Measurement>;
}

/** Medians of a contender's runs, with the spread of its figure. */
export interface Outcome {
  name: string;
  isPeer: boolean;
  figure: number;
  least: number;
  most: number;
  details: Record<string, number>;
}

/** A sentence of reliability.md with the question whether the outcomes keep it. */
export interface Bound {
  text: string;
  holds(outcomeOf: (name: string) => Outcome): boolean;
}

/** What a scenario gets: where to work, and how much. */
export interface BenchContext {
  workspace: Workspace;
  /** The size for this run: the first number ordinarily, the second with --quick, the third with --full. */
  size(ordinary: number, quick: number, full?: number): number;
}

/** An opened scenario. The first contender is ours; ratios are told against every peer. */
export interface Contest {
  /** What one run does, with its sizes. */
  load: string;
  contenders: Contender[];
  close(): Promise<void>;
}

/** One file of bench/scenarios. */
export interface Scenario {
  name: string;
  promise: string;
  title: string;
  /** Rates: more is better; times and sizes: less is better. */
  unit: '/s' | 'ms' | 'MB';
  bounds: Bound[];
  open(context: BenchContext): Promise<Contest>;
}
