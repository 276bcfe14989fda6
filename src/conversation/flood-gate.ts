// How many messages in a row are answered one by one. Counts in memory: it spares answers, it decides nothing that lasts.
import type { Instant } from '../core/clock.ts';

/** `over`: so many came that only what has an effect is still answered. */
export type Flow = 'usual' | 'over';

/** Keeps count of senders; a sender is a channel and a person's id there. */
export interface FloodGate {
  /** Whether a sender is known to be unlinked and over the limit, so that nothing needs to be read for him. */
  isShut(sender: string, at: Instant): boolean;
  /** Counts one message, and says whether it is within the limit. */
  count(sender: string, isLinked: boolean, at: Instant): Flow;
  /** True once in a while for a sender who is over the limit: then he is told, and afterwards nothing more is said. */
  mayTell(sender: string, at: Instant): boolean;
  /** Forgets what a sender wrote: he did what everyone waits for. */
  reopen(sender: string): void;
}

interface Sender {
  isLinked: boolean;
  /** When the messages of the window came, oldest first. */
  heard: Instant[];
  toldAt: Instant | undefined;
}

const minuteMs = 60_000;
const windowMs = 10 * minuteMs;

/** A focal point with thirty items may answer each by itself within minutes; nobody else writes that much. */
const linkedMax = 40;
const unlinkedMax = 6;

/** Answers to all strangers together: more would delay the reminders of those who are linked. */
const strangersMax = 120;

/** Beyond this the senders who have been quiet longest are forgotten. */
const sendersMax = 5_000;

/** A gate that has heard nobody yet. */
export function floodGate(): FloodGate {
  const senders = new Map<string, Sender>();
  let strangers: Instant[] = [];

  const recent = (heard: readonly Instant[], at: Instant): Instant[] =>
    heard.filter((then) => then > at - windowMs && then <= at);

  /** The sender moved to the end of the list, whose beginning is forgotten first. */
  function senderOf(key: string): Sender {
    const sender = senders.get(key) ?? { isLinked: false, heard: [], toldAt: undefined };
    senders.delete(key);
    senders.set(key, sender);
    const [oldest] = senders.keys();
    if (senders.size > sendersMax && oldest !== undefined) senders.delete(oldest);
    return sender;
  }

  return {
    isShut(key, at) {
      const sender = senders.get(key);
      if (sender === undefined || sender.isLinked || sender.toldAt === undefined) return false;
      return sender.toldAt > at - windowMs && recent(sender.heard, at).length >= unlinkedMax;
    },
    count(key, isLinked, at) {
      const sender = senderOf(key);
      sender.heard = recent(sender.heard, at).slice(-linkedMax);
      sender.heard.push(at);
      sender.isLinked = isLinked;
      if (isLinked) return sender.heard.length > linkedMax ? 'over' : 'usual';
      strangers = recent(strangers, at).slice(-strangersMax);
      strangers.push(at);
      return sender.heard.length > unlinkedMax || strangers.length > strangersMax ? 'over' : 'usual';
    },
    mayTell(key, at) {
      const sender = senderOf(key);
      if (sender.toldAt !== undefined && sender.toldAt > at - windowMs) return false;
      sender.toldAt = at;
      return true;
    },
    reopen: (key) => void senders.delete(key),
  };
}
