// The order of test files: those that take minutes begin first, so that one worker does not end long after the other.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const slow = ['simulation/sqlite', 'chaos/', 'simulation/postgresql', 'proofs/', 'cli/demo'];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = slow.findIndex((part) => moduleId.includes(`/test/${part}`));
  return rank < 0 ? slow.length : rank;
};

/** Vitest's own order, the slow files before the others. */
export class SlowFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => rankOf(a) - rankOf(b));
  }
}
