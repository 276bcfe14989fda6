// Figures in the Government Office's own sentence, with both rates and their formulas: for the digest and the report.
import type { Figures } from '../core/digest.ts';
import type { Voice } from './voice.ts';

/** Totals, done and open in one sentence; in a second one by the plan's first days, where extensions make a difference. */
export function totalsSentence(figures: Figures, voice: Voice): string {
  const { doneInTime, doneInTimeOriginally, openOverdue, openOverdueOriginally } = figures;
  const totals = voice.say('digest-totals', { ...figures });
  if (doneInTime === doneInTimeOriginally && openOverdue === openOverdueOriginally) return totals;
  const originally = { done: doneInTimeOriginally, overdue: openOverdueOriginally };
  return `${totals} ${voice.say('digest-originally', originally)}`;
}

/** Both rates with their formulas; before anything falls due there is no rate, neither 0% nor 100%. */
export function ratesSentence(figures: Figures, voice: Voice): string {
  const rated = figures.done + figures.openOverdue;
  if (rated === 0) return voice.say('digest-no-rate');
  return voice.say('digest-rates', {
    rate: voice.format.percent(figures.done, rated),
    done: figures.done,
    rated,
    ofAll: voice.format.percent(figures.done, figures.total),
    total: figures.total,
  });
}
