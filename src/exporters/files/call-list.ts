// The call list (danh sách gọi): who has not sent or finished what is due, with the people to call, to print.
import { listFiles } from '../excel/list-files.ts';
import { callTable } from '../tables/call-table.ts';
import type { Exporter } from './exporter.ts';

/** `danh-sach-goi.xlsx` or `.csv`; none when nobody is to be called. */
export const callList: Exporter = {
  formats: ['xlsx', 'csv'],
  async write(records, format) {
    const { voice, at } = records;
    return listFiles(
      callTable(records),
      {
        file: 'danh-sach-goi',
        sheet: voice.say('file-call-sheet'),
        title: voice.say('file-call-title'),
        asOf: voice.say('file-as-of', { time: voice.timeOf(at), day: voice.fullDay(voice.dateOf(at)) }),
      },
      format,
    );
  },
};
