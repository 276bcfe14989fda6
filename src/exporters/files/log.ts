// The reminder log (nhật ký đôn đốc): proof of who was told what and when, to print for the quarterly review.
import { listFiles } from '../excel/list-files.ts';
import { logTable } from '../tables/log-table.ts';
import type { Exporter } from './exporter.ts';

/** `nhat-ky-don-doc.xlsx` or `.csv`; none when nothing was sent in the days asked for. */
export const log: Exporter = {
  formats: ['xlsx', 'csv'],
  async write(records, format) {
    const { voice, at } = records;
    return listFiles(
      logTable(records),
      {
        file: 'nhat-ky-don-doc',
        sheet: voice.say('file-log-sheet'),
        title: voice.say('file-log-title'),
        asOf: voice.say('file-as-of', { time: voice.timeOf(at), day: voice.fullDay(voice.dateOf(at)) }),
      },
      format,
    );
  },
};
