// The exporters, one file each. A test checks that this list equals the folder.
import { appointment } from './appointment.ts';
import { calendar } from './calendar.ts';
import { callList } from './call-list.ts';
import { chart } from './chart.ts';
import type { Exporter } from './exporter.ts';
import { letters } from './letters.ts';
import { log } from './log.ts';
import { report } from './report.ts';
import { synthesis } from './synthesis.ts';
import { tasks } from './tasks.ts';

/** Every exporter by its file name, which is what `dondoc export --what` calls it. */
export const exporters: Record<string, Exporter> = {
  appointment,
  calendar,
  'call-list': callList,
  chart,
  letters,
  log,
  report,
  synthesis,
  tasks,
};
