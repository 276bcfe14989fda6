// Hours as the desk types them: "8h30", "thứ Hai 9h", "11h30-13h30, 16h30-7h30". Plain words in, hours out.
import { areSound, type Hours } from '../core/calendar/hours.ts';

const timeWords = /(\d{1,2})\s*(?:h|gio|:)\s*(\d{2})?/;

/** `8h30`, `08:30`, `8 gio` -> `08:30`; undefined when it is no time. */
function timeIn(text: string): string | undefined {
  const [, hour, minute = '00'] = timeWords.exec(text) ?? [];
  return hour === undefined ? undefined : `${hour.padStart(2, '0')}:${minute}`;
}

/** The hours after what was typed, or undefined when that is not clear or does not hang together. */
export function hoursIn(text: string, hours: Hours): Hours | undefined {
  const next = edited(text, hours);
  return next !== undefined && areSound(next) ? next : undefined;
}

function edited(text: string, hours: Hours): Hours | undefined {
  if (/^gio (?:yen (?:lang|tinh)|nghi|khong nhac|khong gui)\b/.test(text)) return quiet(text, hours);
  const time = timeIn(text.replace(/^gio (?:nhac|danh sach)\s*/, ''));
  if (time === undefined) return undefined;
  if (/^gio danh sach/.test(text)) return { ...hours, deskLists: time };
  return /thu (?:hai|2)\b/.test(text) ? { ...hours, mondaySlot: time } : { ...hours, slot: time };
}

/** The rest at noon and the night, in either order: the night is the one that ends earlier than it begins. */
function quiet(text: string, hours: Hours): Hours | undefined {
  const spans = text
    .replace(/^gio (?:yen (?:lang|tinh)|nghi|khong nhac|khong gui)\s*/, '')
    .split(/,|;| va /)
    .map((span) => span.split(/-|–| den /).map(timeIn));
  let { morning, afternoon } = hours;
  for (const [from, to] of spans) {
    if (from === undefined || to === undefined) return undefined;
    if (from < to) {
      morning = [morning[0], from];
      afternoon = [to, afternoon[1]];
    } else {
      morning = [to, morning[1]];
      afternoon = [afternoon[0], from];
    }
  }
  return { ...hours, morning, afternoon };
}
