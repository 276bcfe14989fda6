// The story of the demo, told on any plan: read, activate, link, remind, answer, tick off, digest.

import { calendarOf } from '../../core/calendar/calendar.ts';
import { instantAt, localDateOf, type PlainDate } from '../../core/dates.ts';
import { collectorNameOf } from '../../core/plans/activate-plan.ts';
import { importFile } from '../../import-file.ts';
import { invitePerson } from '../../invite-person.ts';
import { systemClock } from '../../system-clock.ts';
import { readPlanFile } from '../read.ts';
import { passMonths } from './months.ts';
import { type Deadline, deadlineOf, groupsToFill } from './plot.ts';
import { type Player, type Stage, setStage } from './stage.ts';
import type { OpenTheatre } from './theatre.ts';
import { type Print, transcriptOn } from './transcript.ts';
import { playWeeks } from './weeks.ts';

const zone = 'Asia/Ho_Chi_Minh';
const workingDaysAhead = 16;

/** Plays the main job on a plan file; rejects with one sentence when the file cannot be read. */
export async function playDemo(
  file: string,
  { language, open }: { language: 'vi' | 'en'; open: OpenTheatre },
  print: Print,
): Promise<void> {
  const startedAt = systemClock.now();
  const transcript = transcriptOn(print, zone);
  print('Đôn Đốc: the main job, played in the sandbox (loopback, no account). The clock is turned by hand.');
  transcript.stage('The plan is read');
  const draft = await readPlanFile(file);
  const { number, title, issuer } = draft;
  transcript.note(`${number ?? 'no number'} · ${issuer ?? 'no issuer'} · ${title ?? file}`);
  transcript.note(
    `${draft.tasks.length} tasks, ${draft.reports.length} report duties, ${draft.agencies.length} agencies, ${draft.findings.length} points to look at`,
  );
  const startOn = startDay(draft.issuedOn, draft.period?.from ?? null);
  const stage = await setStage(open, instantAt(startOn, '08:00', zone), language, transcript);
  try {
    const desk = await linkDesk(stage, collectorNameOf({ draft }));
    const deadline = await importAndActivate(stage, desk, file);
    const { focalPoint, extras } = await linkPeople(stage, desk, deadline);
    if (deadline.targetOn !== undefined) {
      await passMonths(stage, extras, calendarOf([]).addWorkingDays(deadline.targetOn, -workingDaysAhead));
    }
    await playWeeks(stage, { desk, focalPoint, deadline });
    const seconds = ((systemClock.now() - startedAt) / 1000).toFixed(1);
    print(
      `\n── Done in ${seconds} s: ${stage.theatre.sent.length} messages on the make-believe ${stage.theatre.platform} over real ${stage.theatre.protocol}, ${stage.theatre.requestCount()} requests, nothing left waiting.`,
    );
    print('   npm start runs it for real; npm run demo -- YOUR-PLAN.docx plays it on your own plan.');
  } finally {
    await stage.close();
  }
}

/** The day the plan was signed (of a month: its first working day), else the first day of its period. */
function startDay(issuedOn: string | null, periodFrom: PlainDate | null): PlainDate {
  const signedOn = issuedOn?.length === 7 ? `${issuedOn}-01` : issuedOn;
  return calendarOf([]).addWorkingDays(signedOn ?? periodFrom ?? localDateOf(systemClock.now(), zone), 0);
}

async function linkDesk(stage: Stage, agency: string): Promise<Player> {
  stage.transcript.stage('The administrator invites the first desk officer');
  const desk = stage.enter('Trần Thị B', `Trần Thị B, ${inWords(stage, 'desk')} (${agency})`);
  const code = await invitePerson(stage.app, stage.clock, { role: 'desk', agency, name: 'Trần Thị B' });
  stage.transcript.note(
    `dondoc invite --role desk --agency "${agency}" --name "Trần Thị B" → MA ${code}, sent on paper`,
  );
  await stage.says(desk, 'xin chao', { gloss: 'hello; someone who is not linked learns nothing' });
  await stage.says(desk, `MA ${code}`);
  await stage.says(desk, '1', { gloss: 'yes, that is me' });
  return desk;
}

async function importAndActivate(stage: Stage, desk: Player, file: string): Promise<Deadline> {
  const { app, transcript, config, clock } = stage;
  transcript.stage('The plan is imported: the desk sees what was understood, nobody else hears anything');
  const plan = await importFile(app, file, { clock, zone: config.zone, language: config.language });
  await app.step();
  for (const { group, members } of groupsToFill(plan.draft, app.directory)) {
    await stage.says(desk, `nhóm ${group}: ${members.join('; ')}`, { gloss: 'who belongs to the group' });
  }
  await stage.says(desk, `kích hoạt ${plan.code}`, {
    gloss: 'activate: one commit, and only now reminders exist',
  });
  return deadlineOf(await app.store.items.list(), stage.today());
}

async function linkPeople(stage: Stage, desk: Player, deadline: Deadline) {
  const { app, clock, transcript } = stage;
  transcript.stage('People are linked by one-time codes');
  const agencies = new Map((await app.store.agencies.list()).map((agency) => [agency.id, agency.name]));
  const agency = agencies.get(deadline.agencyId) ?? deadline.agencyId;
  const focalPoint = stage.enter(
    'Nguyễn Văn A',
    `Nguyễn Văn A, ${inWords(stage, 'focal-point')} (${agency})`,
  );
  await stage.says(desk, `/moi đầu mối ${agency}: Nguyễn Văn A`, { gloss: 'invite the focal point' });
  await stage.says(focalPoint, `ma ${lastCode(stage)}`);
  await stage.says(focalPoint, 'đúng', { gloss: 'yes' });
  await stage.says(desk, '1', { gloss: 'the desk confirms: until then nothing is shown to him' });
  const secretary = stage.enter('Hoàng Văn E', `Hoàng Văn E, ${inWords(stage, 'secretary')}`);
  const office = 'Văn phòng Ủy ban nhân dân tỉnh';
  const code = await invitePerson(app, clock, { role: 'secretary', agency: office, name: 'Hoàng Văn E' });
  await stage.says(secretary, `MA ${code}`);
  await stage.says(secretary, '1');
  await stage.says(desk, 'xac nhan het', { gloss: 'confirm everyone who waits' });
  await linkGroup(stage, desk);
  const extras: Player[] = [];
  for (const [index, id] of deadline.otherAgencyIds.entries()) {
    const agency = agencies.get(id) ?? id;
    const name = extraNames[index % extraNames.length] ?? '';
    const extra = stage.enter(name);
    const extraCode = await invitePerson(app, clock, { role: 'focal-point', agency, name });
    await stage.says(extra, `MA ${extraCode}`);
    await stage.says(extra, '1');
    extras.push(extra);
  }
  await confirmExtras(stage, desk, extras.length);
  const others = deadline.otherAgencyIds.length;
  if (others > 0)
    transcript.note(
      `${others} more focal points link the same way, offstage; ${stage.offstage()} messages to them`,
    );
  return { focalPoint, extras };
}

/** Invented, like everyone in the demo; they come again when there are more agencies. */
const extraNames = [
  ...['Phạm Thị D', 'Lê Văn C', 'Đỗ Thị H', 'Vũ Văn K', 'Bùi Thị L', 'Hồ Văn M', 'Ngô Thị N', 'Dương Văn P'],
  ...['Lý Thị Q', 'Đinh Văn S', 'Mai Thị T', 'Tô Văn U', 'Cao Thị V', 'Tạ Văn X', 'Hà Thị Y'],
];

/** However many they are: the list is shown once, then one word confirms all of it. */
async function confirmExtras(stage: Stage, desk: Player, count: number): Promise<void> {
  if (count === 0) return;
  await stage.says(desk, 'chờ xác nhận', { gloss: 'who waits?' });
  await stage.says(desk, 'xác nhận hết', { gloss: 'all of them' });
}

async function linkGroup(stage: Stage, desk: Player): Promise<void> {
  const group = stage.openGroup('Tổ điều phối kế hoạch');
  if (group === undefined) {
    stage.transcript.note('bots are not let into groups here: the group’s edition goes to the desk');
    return;
  }
  await stage.says(desk, '/nhom', {
    group,
    gloss: 'said in the coordinators’ group: the week is posted here',
  });
}

const roleWords = {
  vi: { desk: 'chuyên viên tổng hợp', 'focal-point': 'đầu mối', secretary: 'thư ký lãnh đạo' },
  en: { desk: 'coordinating officer', 'focal-point': 'focal point', secretary: 'secretary of the leaders' },
};

const inWords = (stage: Stage, role: keyof typeof roleWords.vi): string =>
  roleWords[stage.config.language][role];

/** The code that the bot has just shown to the desk. */
function lastCode(stage: Stage): string {
  const texts = [...stage.theatre.sent].reverse().map((message) => message.text);
  return texts.flatMap((text) => text.match(/\b[2-9A-HJKMNP-Z]{8}\b/)?.[0] ?? [])[0] ?? '';
}
