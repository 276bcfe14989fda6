// Facts of every kind of notice, so that tests can word them all. The compiler asks for each kind.
import type { Samples } from './awkward-facts.ts';
import { channelNotices } from './channel-notices.ts';
import { decisionNotices } from './decision-notices.ts';
import { deskNotices } from './desk-notices.ts';
import { linkNotices } from './link-notices.ts';
import { personNotices } from './person-notices.ts';
import { reviewNotices } from './review-notices.ts';
import { ruleNotices } from './rule-notices.ts';
import { sheetNotices } from './sheet-notices.ts';
import { talkNotices } from './talk-notices.ts';

/** At least one set of facts for each kind. */
export const everyKind: Samples = {
  ...personNotices,
  ...reviewNotices,
  ...deskNotices,
  ...decisionNotices,
  ...channelNotices,
  ...linkNotices,
  ...talkNotices,
  ...sheetNotices,
  ...ruleNotices,
};
