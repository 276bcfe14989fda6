// The picture of the week: per agency what is done, in time, due soon and overdue, and the trend over weeks.
import { planLabelOf } from '../../core/views.ts';
import { oneLine } from '../../messages/lines.ts';
import { type ChartData, chartDataOf } from '../picture/chart-data.ts';
import { chartSvg } from '../picture/chart-svg.ts';
import { pngOf } from '../picture/png.ts';
import type { OfficeRecords } from '../records.ts';
import type { Exporter } from './exporter.ts';

/** `bieu-do.png`; none while nothing is counted. */
export const chart: Exporter = {
  formats: ['png'],
  async write(records) {
    const data = chartDataOf(records);
    if (data.bars.length === 0) return [];
    const { voice, at } = records;
    const asOf = voice.say('file-as-of', { time: voice.timeOf(at), day: voice.fullDay(voice.dateOf(at)) });
    const drawing = chartSvg(data, { subtitle: plansOf(records, data), asOf }, voice);
    return [{ name: 'bieu-do.png', bytes: await pngOf(drawing) }];
  },
};

/** One plan by its title, several by their codes. */
function plansOf(records: OfficeRecords, { planIds }: ChartData): string {
  const plans = records.plans.filter(({ id }) => planIds.has(id));
  const [only] = plans;
  return plans.length === 1 && only !== undefined
    ? [planLabelOf(only), oneLine(only.title)].filter((part) => part !== '').join(' · ')
    : plans.map(planLabelOf).join(', ');
}
