// Phrases and names that several files share: how a plan is named in full, and how a file is named.
import { withoutDiacritics } from '../core/agencies/agency-names/fold.ts';
import { isPlainDate } from '../core/dates.ts';
import type { Plan } from '../core/plans/plan.ts';
import { oneLine } from '../messages/lines.ts';
import type { Voice } from '../messages/voice.ts';

/** "Kế hoạch số 15/KH-UBND"; a plan without number by its title. */
export function shortPlanNameOf(plan: Plan, voice: Voice): string {
  const type = plan.docType ?? voice.say('file-document');
  return plan.number === null
    ? `${type} “${oneLine(plan.title)}”`
    : voice.say('file-numbered', { type, number: plan.number });
}

/** "Kế hoạch số 15/KH-UBND ngày 22/01/2026 của Ủy ban nhân dân tỉnh Phú Lâm". */
export function planNameOf(plan: Plan, voice: Voice): string {
  const dated =
    plan.issuedOn !== null && isPlainDate(plan.issuedOn)
      ? ` ${voice.say('dated', { day: voice.fullDay(plan.issuedOn) })}`
      : '';
  const by = plan.issuer === null ? '' : ` ${voice.say('file-by', { issuer: oneLine(plan.issuer) })}`;
  return `${shortPlanNameOf(plan, voice)}${dated}${by}`;
}

/** The plan's full name with its title. */
export const planTitleOf = (plan: Plan, voice: Voice): string =>
  plan.number === null ? planNameOf(plan, voice) : `${planNameOf(plan, voice)}: ${oneLine(plan.title)}`;

/** A name as part of a file name: letters, digits and hyphens only. */
export const fileNameOf = (name: string): string =>
  withoutDiacritics(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
