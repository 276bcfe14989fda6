// The line that goes with a file, and where to get the file when the channel carries none.
import { capital, joinLines, oneLine } from '../lines.ts';
import { plain, type WordingOf } from '../wording.ts';

/** A caption, or the command that writes the file. */
export const wordFile: WordingOf<'file'> = ({ what, at, command }, voice) => {
  const file = voice.say('file-what', { what });
  if (!voice.files) return plain(voice.say('file-elsewhere', { file, command }));
  const asOf = voice.say('file-as-of', { time: voice.timeOf(at), day: voice.fullDay(voice.dateOf(at)) });
  return plain(voice.say('file-caption', { file: capital(file), asOf }));
};

/** The files that come by themselves, each with the number that ends it. */
export const wordFileSchedule: WordingOf<'file-schedule'> = ({ files }, voice) => {
  if (files.length === 0) return plain(voice.say('file-schedule-none'));
  return plain(
    joinLines(
      voice.say('file-schedule'),
      ...files.map(({ number, what, every, plan, agency }) => {
        const scope = plan ?? agency;
        return voice.say('file-schedule-line', {
          ...{ number: String(number), file: voice.say('file-what', { what }), every },
          scope: scope === null ? '' : `, ${oneLine(scope)}`,
        });
      }),
      voice.say('file-schedule-end', { number: String(files[0]?.number ?? 1) }),
    ),
  );
};
