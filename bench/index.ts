// The scenarios in the order of the promises P1 to P9; one more is one file in bench/scenarios and one line here.
import type { Scenario } from './scenario.ts';
import { catchUp } from './scenarios/catch-up.ts';
import { deliver } from './scenarios/deliver.ts';
import { deliverPostgresql } from './scenarios/deliver-postgresql.ts';
import { digest } from './scenarios/digest.ts';
import { ingest } from './scenarios/ingest.ts';
import { pace } from './scenarios/pace.ts';
import { plan } from './scenarios/plan.ts';
import { read } from './scenarios/read.ts';
import { start } from './scenarios/start.ts';
import { status } from './scenarios/status.ts';
import { webhook } from './scenarios/webhook.ts';

/** Every scenario. */
export const scenarios: readonly Scenario[] = [
  plan,
  deliver,
  ingest,
  webhook,
  status,
  start,
  pace,
  catchUp,
  read,
  digest,
  deliverPostgresql,
];
