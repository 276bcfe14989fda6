// The line that goes with a file, and where to get the file when the channel carries none.
import { capital } from '../lines.ts';
import { plain, type WordingOf } from '../wording.ts';

/** A caption, or the command that writes the file. */
export const wordFile: WordingOf<'file'> = ({ what, at, command }, voice) => {
  const file = voice.say('file-what', { what });
  if (!voice.files) return plain(voice.say('file-elsewhere', { file, command }));
  const asOf = voice.say('file-as-of', { time: voice.timeOf(at), day: voice.fullDay(voice.dateOf(at)) });
  return plain(voice.say('file-caption', { file: capital(file), asOf }));
};
