// The exporters, one file each. A test checks that this list equals the folder.
import type { Exporter } from './exporter.ts';
import { letters } from './letters.ts';
import { report } from './report.ts';
import { synthesis } from './synthesis.ts';
import { tasks } from './tasks.ts';

/** Every exporter by its file name, which is what `dondoc export --what` calls it. */
export const exporters: Record<string, Exporter> = {
  letters,
  report,
  synthesis,
  tasks,
};
