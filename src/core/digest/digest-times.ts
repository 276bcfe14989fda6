// When the two editions of the weekly digest go out on their day (DESIGN 5).

/** The leaders' edition, before the briefing. */
export const leadersTime = '07:00';

/** The group's edition, after it. */
export const groupTime = '14:00';
