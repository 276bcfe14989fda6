// The rules of channels and plans as they are said back to the desk.

import type { NoticeFacts } from '../core/notice.ts';
import type { StoredRules } from '../core/sending/channel-rules.ts';
import { channelLimitId, type LevelsHere, levelsOf } from '../core/sending/content-level.ts';
import type { RuleSetting } from '../core/sending/set-channel-rule.ts';
import { planLabelOf } from '../core/views.ts';
import type { Session } from './session.ts';

/** Who sets a rule by this message; undefined for a stranger. */
export async function ruleSettingOf(session: Session): Promise<RuleSetting | undefined> {
  const { environment, speaker, at, inboxId } = session;
  if (speaker === undefined) return undefined;
  const rules = await environment.store.channelRules.load();
  return { rules, personId: speaker.person.id, memberships: speaker.memberships, at, inboxId };
}

/** Every channel that runs or has a rule, and the plans that are limited. */
export function rulesFacts({ environment, plans }: Session, rules: StoredRules): NoticeFacts {
  const named = [...rules.limits.map(({ id }) => id), ...rules.hours.map(({ id }) => channelLimitId(id))]
    .filter((id) => id.startsWith(channelLimitId('')))
    .map((id) => id.slice(channelLimitId('').length));
  const levelsOn = levelsOf(rules.limits, plans.values());
  const { of }: LevelsHere = levelsOf(
    rules.limits.filter(({ id }) => !id.startsWith(channelLimitId(''))),
    plans.values(),
  )('');
  return {
    kind: 'channel-rules',
    channels: [...new Set([...environment.channels.keys(), ...named])].map((channel) => {
      const hours = rules.hours.find(({ id }) => id === channel);
      const isQuiet = hours !== undefined && hours.quietFrom !== hours.quietUntil;
      return {
        channel,
        level: levelsOn(channel).channel,
        quietFrom: isQuiet ? hours.quietFrom : null,
        quietUntil: isQuiet ? hours.quietUntil : null,
      };
    }),
    plans: [...plans.values()]
      .map((plan) => ({ planLabel: planLabelOf(plan), level: of(planLabelOf(plan)) }))
      .filter(({ level }) => level !== 'full'),
  };
}
