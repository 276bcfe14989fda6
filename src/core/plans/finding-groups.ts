// Findings in the order in which a person should look: gravest first, and of one kind together.
import type { Finding } from './plan-draft.ts';

/** All findings of one kind. */
export interface FindingGroup {
  code: string;
  severity: Finding['severity'];
  findings: Finding[];
}

const severities: Finding['severity'][] = ['error', 'warning', 'info'];

/** Within one severity: what decides who owes what by when, first; what only repeats or explains, last. */
const weights = [
  'lead-conflict',
  'unknown-agency',
  'merged-agency',
  'total-mismatch',
  'no-lead',
  'no-reporter',
  'no-collector',
  'deadline-past',
  'weekday-mismatch',
  'no-year',
  'no-onward-day',
  'missing-number',
  'missing-day',
  'duplicate-label',
  'stray-digit',
];
const last = [
  'total-agrees',
  'request-not-duty',
  'broken-row-joined',
  'repeated-header',
  'same-report',
  'duplicate-duty',
];

function weightOf(code: string): number {
  const at = weights.indexOf(code);
  if (at >= 0) return at;
  return last.includes(code) ? weights.length + 1 + last.indexOf(code) : weights.length;
}

/** The findings by kind, gravest kind first; a duty printed twice with two leads counts as a conflict only. */
export function findingGroups(findings: readonly Finding[]): FindingGroup[] {
  const conflicts = new Set(
    findings.filter((finding) => finding.code === 'lead-conflict').map((finding) => finding.ref),
  );
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    if (finding.code === 'duplicate-duty' && conflicts.has(finding.ref)) continue;
    const key = `${finding.code}:${finding.severity}`;
    const group = groups.get(key) ?? { code: finding.code, severity: finding.severity, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) || weightOf(a.code) - weightOf(b.code),
  );
}
