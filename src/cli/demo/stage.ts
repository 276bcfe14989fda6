// The stage: the real app on a clock that is turned by hand, talking to a make-believe messenger over real HTTP.
import { type App, createApp } from '../../app.ts';
import type { Config } from '../../config.ts';
import type { Instant } from '../../core/clock.ts';
import { instantAt, localDateOf, type PlainDate } from '../../core/dates.ts';
import { createLog } from '../../log.ts';
import { type ManualClock, manualClock } from '../../sandbox/manual-clock.ts';
import type { Actor, Group, OpenTheatre, Theatre } from './theatre.ts';
import type { Transcript } from './transcript.ts';

/** A person on stage, with the name the transcript gives. */
export interface Player {
  actor: Actor;
  label: string;
}

export interface Stage {
  app: App;
  clock: ManualClock;
  theatre: Theatre;
  config: Config;
  transcript: Transcript;
  today(): PlainDate;
  /** A new account; without a label its messages stay offstage. */
  enter(name: string, label?: string): Player;
  /** A group with the bot in it; undefined where bots are not let into groups. */
  openGroup(title: string): Group | undefined;
  /** A player types, the bot answers. */
  says(player: Player, text: string, options?: { group?: Group; gloss?: string }): Promise<void>;
  /** Turns the clock to a local time and lets happen what is due; never backwards. */
  goTo(date: PlainDate, time: string): Promise<void>;
  /** While muted nothing is printed. */
  mute(on: boolean): void;
  /** Messages sent to people who are offstage, since the last question. */
  offstage(): number;
  close(): Promise<void>;
}

const minuteMs = 60_000;
const zone = 'Asia/Ho_Chi_Minh';

/** Sets the stage at an instant, with an empty database in memory. */
export async function setStage(
  open: OpenTheatre,
  start: Instant,
  language: 'vi' | 'en',
  transcript: Transcript,
): Promise<Stage> {
  const clock = manualClock(start);
  const theatre = await open(clock, language);
  const config: Config = {
    databaseUrl: ':memory:',
    zone,
    language,
    logLevel: 'silent',
    http: { host: '127.0.0.1', port: 0 },
  };
  const app = await createApp(config, { clock, log: createLog('silent'), channels: [theatre.channel] });
  const labels = new Map<string, string>();
  let unseen = 0;
  let isMuted = false;
  theatre.onSent(({ chatId, at, text, buttons }) => {
    const label = labels.get(chatId);
    if (label === undefined || isMuted) unseen += 1;
    else transcript.reads(at, label, text, buttons);
  });
  return {
    app,
    clock,
    theatre,
    config,
    transcript,
    today: () => localDateOf(clock.now(), zone),
    enter(name, label) {
      const actor = theatre.enter(name);
      if (label !== undefined) labels.set(actor.chatId, label);
      return { actor, label: label ?? name };
    },
    openGroup(title) {
      const group = theatre.openGroup?.(title);
      if (group !== undefined) labels.set(group.id, title);
      return group;
    },
    async says(player, text, { group, gloss } = {}) {
      const where = group === undefined ? player.label : `${player.label}, in “${group.title}”`;
      if (labels.has(player.actor.chatId)) transcript.says(clock.now(), where, text, gloss);
      player.actor.says(text, group);
      await app.step();
      await clock.advance(minuteMs);
    },
    async goTo(date, time) {
      const at = instantAt(date, time, zone);
      if (at > clock.now()) await clock.set(at);
      await app.step();
    },
    mute(on) {
      isMuted = on;
    },
    offstage() {
      const count = unseen;
      unseen = 0;
      return count;
    },
    async close() {
      await app.close();
      await theatre.stop();
    },
  };
}
