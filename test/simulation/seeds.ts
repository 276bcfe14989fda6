// The seeds that every run of the tests plays.

/** The seeds from 1 to `count`. */
export const seedsOf = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
