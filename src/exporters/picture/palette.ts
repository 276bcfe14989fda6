// Colours that stay apart for colour-blind eyes (Okabe and Ito, 2008), each light enough for dark writing.

/** Where counted work stands, in the order in which bars are drawn. */
export const states = ['done', 'in-time', 'due-soon', 'overdue', 'no-date'] as const;

export type ChartState = (typeof states)[number];

export const colours: Record<ChartState, string> = {
  done: '#35B58B',
  'in-time': '#8CCBF0',
  'due-soon': '#F5C94C',
  overdue: '#EE7A3B',
  'no-date': '#D9D9D9',
};

export const ink = '#1B1B1B';
export const faint = '#5A5A5A';
export const grid = '#DDDDDD';
export const paper = '#FFFFFF';
