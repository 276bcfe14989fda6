// The points of a document that a person should look at, gravest first. Words them from code and source, not from args.
import type { Finding } from '../../core/plan-draft.ts';
import { oneLine, shorten } from '../lines.ts';
import type { Voice } from '../voice.ts';

const findingsShownMax = 10;

/** Gravest first. */
const severities = ['error', 'warning', 'info'] as const;

/** Headings and one line per finding; what is beyond ten is counted. Nothing to look at: no lines. */
export function findingLines(findings: Finding[], voice: Voice): string[] {
  const sorted = severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const shown = sorted.slice(0, findingsShownMax);
  const hidden = sorted.length - shown.length;
  const lines = severities.flatMap((severity) => {
    const group = shown.filter((finding) => finding.severity === severity);
    const count = findings.filter((finding) => finding.severity === severity).length;
    return group.length === 0
      ? []
      : [
          voice.say('findings-heading', { severity, count }),
          ...group.map((finding) => `• ${findingText(finding, voice)}`),
        ];
  });
  return hidden === 0 ? lines : [...lines, voice.say('findings-more', { count: hidden })];
}

/** One finding in a sentence: where, what, and the words as printed. */
export function findingText(finding: Finding, voice: Voice): string {
  const key = `finding-${finding.code}`;
  const detail = finding.args['detail'];
  const where = [
    ...(finding.ref === null ? [] : [oneLine(finding.ref)]),
    ...(finding.source?.line == null ? [] : [voice.say('at-line', { line: String(finding.source.line) })]),
  ].join(', ');
  const words = finding.source === null ? '' : shorten(oneLine(finding.source.text), 80);
  return [
    where === '' ? '' : `${where}: `,
    voice.has(key) ? voice.say(key) : voice.say('finding-other', { code: finding.code }),
    detail === undefined ? '' : ` (${oneLine(String(detail))})`,
    words === '' ? '' : `: “${words}”`,
  ].join('');
}
