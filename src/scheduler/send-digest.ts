// Sends one edition of last week's digest from the facts that were kept, so that a late run says the same.
import { noChange, put } from '../core/change.ts';
import { type Digest, isQuietWeek } from '../core/digest/digest.ts';
import { type EditionContext, picturesOf } from '../core/digest/digest-editions.ts';
import type { Notice } from '../core/notice.ts';
import { untouchedDigestGoesOut } from '../core/rules/office-settings.ts';
import { pictureIdOf } from '../exporters/week-picture.ts';
import { digestFiles } from './digest-files.ts';
import type { SchedulerEnvironment } from './environment.ts';
import { openOffice } from './office.ts';

/** Words the edition and queues it, unless the desk holds it or nobody reads it. */
export async function sendDigest(
  environment: SchedulerEnvironment,
  editionOf: (context: EditionContext) => Notice[],
): Promise<void> {
  const { store, log, channels } = environment;
  const digest = await store.digests.findLast();
  if (digest === undefined) return;
  if (!(await goesOut(environment, digest))) {
    log.info({ digest: digest.id, state: digest.state }, 'digest kept back');
    return;
  }
  const office = await openOffice(environment);
  const words = editionOf({
    ...{ digest, deskIds: office.deskIds, book: office.book, agencyIds: [...office.agencies.keys()] },
    hasGroups: [...channels.values()].some((channel) => channel.capabilities.groups),
  });
  // A week without news is one line, and nothing with it.
  const isQuiet = isQuietWeek(digest.facts);
  const pictureId = pictureIdOf(digest);
  const hasPicture = !isQuiet && (await store.files.find(pictureId)) !== undefined;
  const pictures = hasPicture ? picturesOf(digest, words, pictureId) : [];
  const files = isQuiet ? [] : await digestFiles(environment, office, digest, words);
  const alsoIds = [...(hasPicture ? [pictureId] : []), ...files.map(({ id }) => id)];
  const notices = [...words.map((notice) => ({ ...notice, alsoIds })), ...pictures];
  const puts = files.map((file) => put('outboxFile', file));
  await store.commit({ ...noChange(null), puts, notices }, office.word(notices));
}

/** Whether a digest goes out, or went: the desk released it, or left it alone and the office lets that pass. */
export const goesOut = async ({ store }: SchedulerEnvironment, { state }: Digest): Promise<boolean> =>
  state === 'released' || (state === 'draft' && (await untouchedGoesOut({ store })));

/** Whether the office lets an untouched draft go out by itself; so it is unless the desk said otherwise. */
export const untouchedGoesOut = async ({ store }: Pick<SchedulerEnvironment, 'store'>): Promise<boolean> =>
  (await store.settings.find<boolean>(untouchedDigestGoesOut)) ?? true;
