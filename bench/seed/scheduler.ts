// The scheduler's surroundings for scenarios that call its parts directly, with a log that keeps nothing.

import type { Channel } from '../../src/core/channel.ts';
import type { Clock } from '../../src/core/clock.ts';
import { createLog } from '../../src/log.ts';
import { loadTexts } from '../../src/messages/texts.ts';
import type { SchedulerEnvironment } from '../../src/scheduler/environment.ts';
import type { Store } from '../../src/store/open.ts';
import { day } from './day.ts';

/** An environment over an open store. */
export const schedulerOn = (store: Store, clock: Clock, channels: Channel[] = []): SchedulerEnvironment => ({
  store,
  texts: loadTexts(),
  clock,
  zone: day.zone,
  language: 'vi',
  owner: 'bench',
  calendar: () => Promise.resolve(day.rules.calendar),
  channels: new Map(channels.map((channel) => [channel.id, channel])),
  // As in operation at its ordinary level, but written nowhere.
  log: createLog('info', { write: () => undefined }),
});
