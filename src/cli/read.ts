// `dondoc read FILE`: what the bot understands of a plan document, as JSON or as a summary. Touches no database.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AgencyDirectory } from '../core/agencies/agency.ts';
import type { DraftReport, DraftTask, Finding, PlanDraft } from '../core/plans/plan-draft.ts';
import { readPlanInWorker } from '../importers/in-worker.ts';
import type { ReadRefusal, SourceFile } from '../importers/index.ts';
import { fileBytesMax } from '../importers/refusal.ts';
import { findingText } from '../messages/families/findings.ts';
import { loadTexts } from '../messages/texts.ts';
import { type Voice, voiceOf } from '../messages/voice.ts';
import { systemClock } from '../system-clock.ts';
import { type Subcommand, UsageError } from './subcommand.ts';

const sentences: Record<ReadRefusal['reason'], string> = {
  empty: 'Tệp rỗng: không có chữ nào để đọc.',
  'too-large': 'Tệp quá lớn: tối đa 20 MB (Word, Excel, PDF: 10 MB).',
  'not-a-plan': 'Không nhận ra đây là kế hoạch hoặc văn bản giao nhiệm vụ.',
  'no-text-layer': 'Tệp PDF là bản quét, không có lớp chữ: cần nhận dạng chữ (OCR) trước khi đọc.',
  unsafe: 'Tệp có cấu trúc không an toàn nên không đọc.',
  damaged: 'Tệp hỏng hoặc không đúng định dạng.',
  'unknown-format': 'Không đọc được loại tệp này; hãy dùng .docx, .xlsx, .csv, .pdf, .txt hoặc .md.',
  'too-slow': 'Đọc tệp quá lâu nên đã dừng.',
};

/** The draft of a file on disk; throws `UsageError` with one sentence for a file that cannot be read. */
export async function readPlanFile(path: string, directory?: AgencyDirectory): Promise<PlanDraft> {
  const file = await sourceFileOf(path);
  const outcome = await readPlanInWorker(file, systemClock, directory?.agencies ?? null);
  if (outcome.ok) return outcome.value;
  throw new UsageError(`${basename(path)}: ${sentences[outcome.problem.reason]} (${outcome.problem.detail})`);
}

async function sourceFileOf(path: string): Promise<SourceFile> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new UsageError(`Không tìm thấy tệp ${path}.`);
  if (!found.isFile()) throw new UsageError(`${path} không phải là tệp.`);
  // Known before reading: a huge file never enters memory.
  if (found.size > fileBytesMax) throw new UsageError(`${basename(path)}: ${sentences['too-large']}`);
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) throw new UsageError(`Không mở được tệp ${path}.`);
  return { name: basename(path), bytes };
}

/** Registers `read`. */
export const read: Subcommand = (program) => {
  program
    .command('read')
    .argument('<file>', 'a plan as .docx, .xlsx, .csv, .pdf, .txt or .md')
    .description('what the bot understands of a plan document')
    .option('--json', 'print the draft as one JSON object')
    .action(async (file: string, options: { json?: boolean }) => {
      const draft = await readPlanFile(file);
      process.stdout.write(`${options.json ? JSON.stringify(draft, null, 2) : planSummary(draft)}\n`);
    });
};

const severities: [Finding['severity'], string][] = [
  ['error', 'Lỗi'],
  ['warning', 'Cần xem'],
  ['info', 'Ghi nhận'],
];

/** The draft in Vietnamese, as plain text. */
export function planSummary(draft: PlanDraft): string {
  const { tasks, reports, findings } = draft;
  const rows = tasks.filter((task) => task.origin === 'appendix').length;
  return [
    `${draft.docType ?? 'Văn bản'} ${draft.number ?? '(chưa có số)'} - ${draft.issuer ?? 'chưa rõ cơ quan ban hành'}`,
    `${draft.title ?? '(chưa rõ trích yếu)'}`,
    `Ban hành: ${draft.place ?? '?'}, ${issuedWords(draft.issuedOn)}; thời kỳ: ${draft.period?.text ?? 'chưa rõ'}`,
    '',
    `${tasks.length} nhiệm vụ (${rows} trong phụ lục, ${tasks.length - rows} trong phần lời), ${reports.length} chế độ báo cáo, ${findings.length} điểm cần biết`,
    ...findingLines(findings),
    ...(reports.length === 0 ? [] : ['', 'Chế độ báo cáo', ...reports.map(reportLine)]),
    ...(tasks.length === 0 ? [] : ['', 'Nhiệm vụ', ...tasks.map(taskLine)]),
  ].join('\n');
}

/** A day, or a month, as people write it: "18/11/2025", "tháng 6/2026". */
function issuedWords(issuedOn: string | null): string {
  if (issuedOn === null) return 'chưa rõ ngày';
  const [year, month, day] = issuedOn.split('-').map(Number);
  return day === undefined ? `tháng ${month}/${year}` : spoken().fullDay(issuedOn);
}

// Read before any office is set up: the words need no zone and no channel.
const spoken = (): Voice =>
  voiceOf({ texts: loadTexts(), language: 'vi', buttons: false, zone: 'UTC', at: systemClock.now() });

function findingLines(findings: Finding[]): string[] {
  const voice = spoken();
  return severities.flatMap(([severity, title]) => {
    const some = findings.filter((finding) => finding.severity === severity);
    const lines = some.map((finding) => `- ${findingText(finding, voice, 160)}`);
    return some.length === 0 ? [] : ['', `${title} (${some.length})`, ...lines];
  });
}

function reportLine(report: DraftReport): string {
  const collector = report.via ?? report.to ?? '?';
  const onward = report.onward === null ? '' : `, để báo cáo ${report.onward}`;
  return `- ${report.id}: ${report.reporter.join('; ') || '?'} gửi ${collector} ${report.due.text ?? ''}${onward}${report.request ? ' (đề nghị)' : ''}`;
}

const levels = { followed: 'theo dõi', asked: 'chỉ hỏi khi báo cáo', silent: 'không hỏi' };

function taskLine(task: DraftTask): string {
  const when = task.time.text === null ? '' : ` [${task.time.text}]`;
  return `- ${task.ref} ${task.lead.join('; ') || '?'}: ${shortened(task.title, 110)}${when} (${levels[task.follow]})`;
}

const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
