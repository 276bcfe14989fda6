// How much of a plan's content may be said where: a level per channel and per plan, the stricter of the two. No words.
import type { Instant } from '../clock.ts';
import { planLabelOf } from '../views.ts';

/**
 * `code`: number, agencies, days and states alone. `title`: also the title and what people typed. `full`: also what is
 * quoted from the document.
 */
export type ContentLevel = 'code' | 'title' | 'full';

/** The strictest first. */
export const contentLevels: readonly ContentLevel[] = ['code', 'title', 'full'];

/** A level that the office has set; what has none is `full`. */
export interface ContentLimit {
  /** `channel:zalo-bot` or `plan:P1`. */
  id: string;
  level: ContentLevel;
  /** A message made before may say more than it now should. */
  setAt: Instant;
  version: number;
}

/** The levels that hold on one channel: the channel's own, and with it that of a plan by its label (`KH 15`). */
export interface LevelsHere {
  channel: ContentLevel;
  of(planLabel: string): ContentLevel;
  /** True when nothing is withheld anywhere. */
  isOpen: boolean;
}

/** The stricter of two levels. */
export const stricter = (a: ContentLevel, b: ContentLevel): ContentLevel =>
  contentLevels.indexOf(a) < contentLevels.indexOf(b) ? a : b;

/** The id of a channel's limit. */
export const channelLimitId = (channel: string): string => `channel:${channel}`;

/** The id of a plan's limit. */
export const planLimitId = (planId: string): string => `plan:${planId}`;

/** The levels on each channel, from what the office has set. */
export function levelsOf(
  limits: readonly ContentLimit[],
  plans: Iterable<{ id: string; code: string }>,
): (channel: string) => LevelsHere {
  const levelById = new Map(limits.map(({ id, level }) => [id, level]));
  const levelByLabel = new Map(
    [...plans].map((plan) => [planLabelOf(plan), levelById.get(planLimitId(plan.id)) ?? 'full'] as const),
  );
  const anyPlan = [...levelByLabel.values()].reduce(stricter, 'full');
  return (channelId) => {
    const channel = levelById.get(channelLimitId(channelId)) ?? 'full';
    return {
      channel,
      of: (planLabel) => stricter(channel, levelByLabel.get(planLabel) ?? 'full'),
      isOpen: stricter(channel, anyPlan) === 'full',
    };
  };
}
