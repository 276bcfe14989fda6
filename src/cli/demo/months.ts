// The quiet months between the signature and the season of reports: reminders go out offstage, most work gets done.
import { instantAt, type PlainDate } from '../../core/dates.ts';
import type { Player, Stage } from './stage.ts';

const dayMs = 86_400_000;
const zone = 'Asia/Ho_Chi_Minh';
const strideDays = 14;

/** Turns the clock to the morning of `until`, from one due reminder to the next; the extras answer theirs. */
export async function passMonths(stage: Stage, extras: readonly Player[], until: PlainDate): Promise<void> {
  const end = instantAt(until, '07:30', zone);
  const { clock, app, transcript, theatre } = stage;
  if (end - clock.now() < strideDays * dayMs) return;
  transcript.stage('Months pass: reminders of earlier days go out, most work is reported done');
  const before = theatre.sent.length;
  stage.mute(true);
  let answers = 0;
  while (clock.now() < end) {
    const nextAt = await app.store.reminders.findNextAt();
    const soon = clock.now() + strideDays * dayMs;
    await clock.set(
      Math.min(end, nextAt !== undefined && nextAt > clock.now() ? Math.min(nextAt, soon) : soon),
    );
    const seen = theatre.sent.length;
    await app.step();
    answers += await answerOffstage(stage, extras, seen);
  }
  stage.mute(false);
  stage.offstage();
  transcript.note(
    `${theatre.sent.length - before} messages until ${until}; ${answers} answers of focal points offstage`,
  );
}

/** Those who were just reminded report the first item of the message done; every fourth one forgets. */
async function answerOffstage(stage: Stage, extras: readonly Player[], seen: number): Promise<number> {
  let answers = 0;
  for (const message of stage.theatre.sent.slice(seen)) {
    const player = extras.find((one) => one.actor.chatId === message.chatId);
    const code = message.text.match(/^(\d{2,}) · /m)?.[1];
    if (player === undefined || code === undefined || Number(code) % 4 === 0) continue;
    player.actor.says(`${code} đã xong`);
    answers += 1;
  }
  await stage.app.step();
  return answers;
}
