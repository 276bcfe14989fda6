// Facts of what a desk or a leader reads when they ask where everything stands; part of NoticeFacts.
import type { Instant } from '../clock.ts';
import type { StatusFigures } from '../digest/digest.ts';
import type { ItemView } from './item-view.ts';

/** One agency with its items, or every plan in figures. */
export type StatusFacts =
  | {
      kind: 'status-agency';
      agency: string;
      at: Instant;
      figures: StatusFigures;
      /** The unfinished ones, the nearest day first; of very many the first. */
      items: ItemView[];
      /** How many more there are. */
      more: number;
      coordinating: number;
      focalPoint: string | null;
      /** Nobody serves yet, but somebody waits for the desk's confirmation. */
      awaited?: boolean;
      shortName: string;
    }
  | {
      kind: 'status-overview';
      at: Instant;
      plans: { planLabel: string; title: string; figures: StatusFigures }[];
      agencies: { agency: string; done: number; open: number; overdue: number }[];
    };
