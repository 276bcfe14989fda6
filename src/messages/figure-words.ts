// Figures in the Government Office's own sentence, with both rates and their formulas: for the digest and the report.
import type { Figures } from '../core/digest.ts';
import type { Voice } from './voice.ts';

/** Totals, done and open in one sentence. */
export const totalsSentence = (figures: Figures, voice: Voice): string =>
  voice.say('digest-totals', { ...figures });

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
