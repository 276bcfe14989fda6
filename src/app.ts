// The composition root: store, texts, calendar and channels put together, and the loop that turns them.
import { createHash, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { MenuContext, menuAnnouncer } from './announce-menus.ts';
import type { Config } from './config.ts';
import { connectChannels, connectMissing } from './connect-channels.ts';
import type { ConversationEnvironment } from './conversation/environment.ts';
import { floodGate } from './conversation/flood-gate.ts';
import type { AgencyDirectory } from './core/agencies/agency.ts';
import { type Calendar, type CalendarDay, calendarOf } from './core/calendar/calendar.ts';
import { type Hours, usualHours } from './core/calendar/hours.ts';
import type { Channel } from './core/channel.ts';
import type { Clock, Instant } from './core/clock.ts';
import { codeAlphabet, codeLength } from './core/people/invite.ts';
import { remembered } from './core/reminding/remembered.ts';
import { type OfficeRules, officeRulesOf } from './core/rules/office-rules.ts';
import type { RuleChoice } from './core/rules/rule-set.ts';
import { deliveringOf } from './delivering.ts';
import type { Log } from './log.ts';
import { loadTexts, type Texts } from './messages/texts.ts';
import { officeDirectory } from './office-directory.ts';
import type { SchedulerEnvironment } from './scheduler/environment.ts';
import { pollOnce } from './scheduler/poll.ts';
import type { Replanned } from './scheduler/replan.ts';
import { singleFlight } from './single-flight.ts';
import { openStore, type Store } from './store/open.ts';

/** What may be handed in instead of the real thing: the test seam. */
export interface AppOptions {
  clock: Clock;
  log: Log;
  channels: readonly Channel[];
  owner?: string;
  newCode?: () => string;
  /** Stands between the program and its store, as a test does that stops the program at a named effect. */
  wrapStore?: (store: Store) => Store;
}

/** The whole bot. Nothing happens until `step` or `run`. */
export interface App {
  store: Store;
  texts: Texts;
  /** The shipped agencies with what this office knows of them, as of the last refresh. */
  directory: AgencyDirectory;
  /** Reads again what the office knows of agencies; every turn with news does so by itself. */
  refreshDirectory(): Promise<void>;
  channels: ReadonlyMap<string, Channel>;
  botIds: ReadonlyMap<string, string>;
  calendar(): Promise<Calendar>;
  /** The reminder rules and working days of every plan and agency, as they are stored. */
  officeRules(): Promise<OfficeRules>;
  hashOf(code: string): string;
  newCode(): string;
  /** Handles what is stored and runs what is due; sends nothing. */
  handle(): Promise<void>;
  /** Puts right what is planned, when somebody asked for it by changing rules or days; undefined when nobody did. */
  replan(): Promise<Replanned | undefined>;
  /** Sends what is due, each channel by itself and at its pace, so that one that hangs delays neither others nor `handle`. */
  deliver(): Promise<void>;
  /** From now on `deliver` sends only what may go at once: the program is about to end. */
  stopWaiting(): void;
  /** Handles, then delivers, until nothing is left to do now. */
  kick(): Promise<void>;
  /** By hand: polls every channel once without waiting, handles and delivers without a pace; until nothing new comes. */
  step(): Promise<void>;
  /** Connects the channels that could not be reached at start, and announces the menus; never rejects. */
  connect(): Promise<void>;
  close(): Promise<void>;
}

// This is most of the program. Updates can be taken in before it is loaded, so a start does not wait for it.
const loadTurn = () => import('./turn.ts');

/** `hours` as JSON, so that the same hours are the same argument. */
const calendarOfOffice = remembered((days: readonly CalendarDay[], hours: string) =>
  calendarOf(days, { hours: { ...usualHours, ...(JSON.parse(hours) as Partial<Hours>) } }),
);

/** Opens the store (migrating it), fills the calendar on first use and connects the channels. */
export async function createApp(config: Config, options: AppOptions): Promise<App> {
  const { clock, log } = options;
  const owner = options.owner ?? `${hostname()}-${randomInt(1e9)}`;
  const botIds = new Map<string, string>();
  // Channels first: a wrong token leaves nothing behind.
  await connectChannels(options.channels, botIds, log);
  const opened = await openStore(config.databaseUrl, { clock, owner });
  const store = options.wrapStore?.(opened) ?? opened;
  try {
    if ((await store.calendar.listDays()).length === 0) await store.calendar.putDays(shippedHolidays());
  } catch (error) {
    await store.close();
    throw error;
  }
  const directory = officeDirectory(store);
  await directory.refresh();
  const shared = {
    store,
    texts: loadTexts(),
    clock,
    zone: config.zone,
    language: config.language,
    calendar: () => calendarIn(store),
    channels: new Map(options.channels.map((channel) => [channel.id, channel])),
  };
  const newCode = options.newCode ?? randomCode;
  const conversation: ConversationEnvironment = {
    ...shared,
    get directory() {
      return directory.current();
    },
    newCode,
    hashOf,
    flood: floodGate(),
    log: log.child({ subsystem: 'conversation' }),
  };
  const scheduler: SchedulerEnvironment = { ...shared, owner, log: log.child({ subsystem: 'scheduler' }) };
  const handle = singleFlight(async () => {
    const { turn } = await loadTurn();
    await turn(conversation, scheduler, directory.refresh);
  });
  const announceMenus = announcer({ ...shared, channels: options.channels, connected: botIds, log });
  const { deliver, deliverByHand, stopWaiting } = deliveringOf(scheduler);
  const handleAndDeliver = async (by: () => Promise<void>): Promise<void> => {
    await handle();
    await by();
  };
  return {
    ...shared,
    get directory() {
      return directory.current();
    },
    refreshDirectory: () => directory.refresh(),
    botIds,
    hashOf,
    newCode,
    handle,
    replan: async () => await (await loadTurn()).replanIfAsked(scheduler),
    deliver,
    stopWaiting,
    kick: () => handleAndDeliver(deliver),
    officeRules: () => officeRulesIn(store, shared.calendar),
    step: () => step(scheduler, botIds, () => handleAndDeliver(deliverByHand)),
    connect: async () => {
      await connectMissing(options.channels, botIds, log);
      await announceMenus(clock.now());
    },
    close: () => {
      stopWaiting();
      return store.close();
    },
  };
}

/** The menus name every command, which a start has no use for. */
function announcer(context: MenuContext): (at: Instant) => Promise<void> {
  let announce: ReturnType<typeof menuAnnouncer> | undefined;
  return async (at) => {
    announce ??= (await import('./announce-menus.ts')).menuAnnouncer(context);
    await announce(at);
  };
}

async function calendarIn({ calendar, settings }: Store): Promise<Calendar> {
  const [hours, days] = await Promise.all([settings.find<Partial<Hours>>('hours'), calendar.listDays()]);
  return calendarOfOffice(days, JSON.stringify(hours ?? {}));
}

async function officeRulesIn(store: Store, calendar: () => Promise<Calendar>): Promise<OfficeRules> {
  return officeRulesOf({
    calendar: await calendar(),
    office: await store.settings.find<RuleChoice>('rules'),
    plans: await store.plans.list(),
    agencies: await store.agencies.list(),
  });
}

async function step(
  scheduler: SchedulerEnvironment,
  botIds: ReadonlyMap<string, string>,
  kick: () => Promise<void>,
): Promise<void> {
  const signal = new AbortController().signal;
  for (let news = true; news; ) {
    news = false;
    for (const channel of scheduler.channels.values()) {
      const botId = botIds.get(channel.id);
      if (botId === undefined) continue;
      const polled = await pollOnce(scheduler, channel, botId, 0, signal);
      if ('updates' in polled && polled.updates > 0) news = true;
    }
    await kick();
  }
}

const hashOf = (code: string): string => createHash('sha256').update(`dondoc-invite:${code}`).digest('hex');

const randomCode = (): string =>
  Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('');

/** The holidays that ship with the program, each with its source; an office corrects them in the database. */
const shippedHolidays = (): CalendarDay[] =>
  JSON.parse(readFileSync(new URL('../data/holidays/vn.json', import.meta.url), 'utf8')) as CalendarDay[];
