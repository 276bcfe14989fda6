// When an office is written to: the slot of its day and the hours in which messages may go out. Data of an office, not fixed.

/** Local times `HH:mm`; a message goes out in the morning or the afternoon, from the first time to before the second. */
export interface Hours {
  /** The day's one slot. */
  slot: string;
  /** The slot of a Monday, after the briefing. */
  mondaySlot: string;
  /** When a desk reads its lists. */
  deskLists: string;
  morning: readonly [from: string, to: string];
  afternoon: readonly [from: string, to: string];
}

/** The hours of an office that has chosen none (DESIGN 5). */
export const usualHours: Hours = {
  slot: '08:15',
  mondaySlot: '10:00',
  deskLists: '16:00',
  morning: ['07:30', '11:30'],
  afternoon: ['13:30', '16:30'],
};

const isTime = (time: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);

/** Whether hours hang together: real times in order, and every slot at a time at which messages may go out. */
export function areSound({ slot, mondaySlot, deskLists, morning, afternoon }: Hours): boolean {
  const times = [slot, mondaySlot, deskLists, ...morning, ...afternoon];
  const [begin, noon, again, end] = [...morning, ...afternoon];
  if (!times.every(isTime) || begin === undefined || noon === undefined) return false;
  if (again === undefined || end === undefined || !(begin < noon && noon <= again && again < end))
    return false;
  const isIn = (time: string, [from, to]: readonly [string, string]): boolean => time >= from && time < to;
  // A half day ends at noon, so what goes out on every day goes out in the morning.
  return (
    isIn(slot, morning) &&
    isIn(mondaySlot, morning) &&
    (isIn(deskLists, afternoon) || isIn(deskLists, morning))
  );
}
