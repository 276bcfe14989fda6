// How the period of a digest is named: "tuần 47", "quý IV/2026", with the plan or agency it is about.
import type { DigestFacts } from '../core/digest/digest.ts';
import type { Voice } from './voice.ts';

const romans = ['I', 'II', 'III', 'IV'];

/** The period in running text, with what it is about: "tháng 11/2026, KH 15". */
export function periodName(facts: DigestFacts, voice: Voice): string {
  const name = nameOf(facts, voice);
  const scope = facts.asked?.scope ?? null;
  return scope === null ? name : `${name}, ${scope}`;
}

/** The period as a heading in capitals; the plan or agency keeps its own letters. */
export function headingOf(facts: DigestFacts, voice: Voice): string {
  const name = nameOf(facts, voice).toLocaleUpperCase(voice.language);
  const scope = facts.asked?.scope ?? null;
  return scope === null ? name : `${name} · ${scope}`;
}

/** What the period is one of: week, month, quarter, year, else a period. */
export const unitOf = ({ asked }: DigestFacts, voice: Voice): string =>
  voice.say('digest-unit', { kind: asked?.period.kind ?? 'week' });

function nameOf({ asked, weekNumber, fromOn, toOn }: DigestFacts, voice: Voice): string {
  const kind = asked?.period.kind ?? 'week';
  const number = asked?.period.number ?? weekNumber;
  return voice.say('digest-period', {
    kind: kind === 'half' ? `${number === 1 ? 'first' : 'second'}-half` : kind,
    number: kind === 'quarter' ? (romans[number - 1] ?? String(number)) : String(number),
    year: String(asked?.period.year ?? ''),
    range: voice.format.range(fromOn, toOn),
  });
}
