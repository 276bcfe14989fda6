// The picture that goes with a week's digest, drawn when its figures are computed so that both say the same.
import type { Digest } from '../core/digest/digest.ts';
import type { OutboxFile } from '../core/sending/outbox.ts';
import { keptFile } from './kept-file.ts';
import { type ReadingContext, type RecordSource, readRecords } from './read-records.ts';

/** The id of the picture of a digest; a digest that is computed again gets another. */
export const pictureIdOf = ({ id, computedAt }: Pick<Digest, 'id' | 'computedAt'>): string =>
  `digest-picture:${id}:${computedAt}`;

/** The picture of a digest; undefined while nothing is counted. */
export async function weekPicture(
  store: RecordSource,
  digest: Digest,
  context: ReadingContext,
): Promise<OutboxFile | undefined> {
  // Loaded only now: the library that draws would slow down every start.
  const { chart } = await import('./files/chart.ts');
  const asked = { plan: null, agency: null, fromOn: null, toOn: null };
  const records = await readRecords(store, asked, context);
  const earlier = records.digests.filter((one) => one.id !== digest.id);
  // Figures alone, for it goes to every channel, whatever may be said there.
  const plans = records.plans.map((plan) => ({ ...plan, title: '' }));
  const files = await chart.write({ ...records, plans, digests: [...earlier, digest] }, 'png');
  return keptFile(files, { id: pictureIdOf(digest), name: 'bieu-do', at: digest.computedAt });
}
