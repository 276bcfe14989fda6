// Words as they were typed, for what was read in small letters without diacritics.
import { withoutDiacritics } from '../core/agencies/agency-names/fold.ts';
import type { Session } from './session.ts';

/** The words of the message that read like these; these themselves when there are none such. */
export function asTyped({ inbound }: Pick<Session, 'inbound'>, plain: string): string {
  const typed = inbound.text.trim().split(/\s+/);
  const count = plain.split(' ').length;
  const runs = typed.map((_, index) => typed.slice(index, index + count).join(' '));
  return runs.find((run) => withoutDiacritics(run).replace(/[.!?,;]+$/, '') === plain) ?? plain;
}
