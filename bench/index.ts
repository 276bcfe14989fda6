// The scenarios in the order of reliability.md; one more is one file in bench/scenarios and one line here.
import type { Scenario } from './scenario.ts';
import { deliver } from './scenarios/deliver.ts';
import { ingest } from './scenarios/ingest.ts';
import { plan } from './scenarios/plan.ts';

/** Every scenario. */
export const scenarios: readonly Scenario[] = [plan, deliver, ingest];
