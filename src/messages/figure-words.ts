// Figures in the Government Office's own sentence, with both rates and their formulas: for the digest and the report.
import type { Figures } from '../core/digest/digest.ts';
import type { Voice } from './voice.ts';

/** Totals, done and open in one sentence; in a second one by the plan's first days, where extensions make a difference. */
export function totalsSentence(figures: Figures, voice: Voice): string {
  const { doneInTime, doneInTimeOriginally, openOverdue, openOverdueOriginally } = figures;
  const totals = voice.say('digest-totals', { ...shown(figures), kind: totalsKind(figures) });
  if (doneInTime === doneInTimeOriginally && openOverdue === openOverdueOriginally) return totals;
  const originally = { done: doneInTimeOriginally, overdue: openOverdueOriginally };
  return `${totals} ${voice.say('digest-originally', originally)}`;
}

/** Where all or nothing is done, half of the sentence would be zeros. */
function totalsKind({ total, done, open }: Figures): string {
  if (total === 0) return 'nothing';
  if (done === 0) return 'none-done';
  return open === 0 ? 'all-done' : 'some';
}

const shown = ({ fallenDue: _, ...figures }: Figures): Omit<Figures, 'fallenDue'> => figures;

/** Both rates with their formulas; before anything falls due there is no first rate, neither 0% nor 100%. */
export function ratesSentence(figures: Figures, voice: Voice): string {
  const { done, total, fallenDue } = figures;
  const rated = done + figures.openOverdue;
  if (rated === 0) return voice.say('digest-no-rate');
  const ofAll = { done, ofAll: voice.format.percent(done, total), total };
  if (fallenDue === 0) return voice.say('digest-rate-of-all', ofAll);
  return voice.say('digest-rates', { ...ofAll, rate: voice.format.percent(done, rated), rated });
}
