// A request to an agency that owes nothing: press, central agencies, Party bodies. No code, no rate, never "overdue".
import { isPartyBody, officeAddress } from '../agency-words.ts';
import { printedDay, titleOf } from '../item-words.ts';
import { small } from '../lines.ts';
import { planName } from '../plan-name.ts';
import { plain, type WordingOf } from '../wording.ts';

/** The one request; a second goes out only when the desk releases it. */
export const wordRequest: WordingOf<'request'> = ({ parties, item }, voice) => {
  const by = printedDay(item, voice, voice.fullDay);
  const title = titleOf(item);
  // "Báo cáo kết quả ..." asks for a letter; between partners one asks for the result itself.
  const result = small(title.replace(/^báo cáo\s+(?=kết quả\s)/iu, ''));
  const isResult = /^kết quả\s/iu.test(result);
  const subject = isResult ? result : voice.say('request-subject', { title });
  const common = {
    agency: parties.agency,
    desk: parties.desk,
    plan: planName(item.planNumber, voice),
    you: officeAddress(parties.agency, voice),
    subject,
  };
  if (!isPartyBody(parties.agency))
    return plain(
      voice.say('request', {
        ...common,
        by: by === null ? '' : ` ${by}`,
        // A plan that asks for proposals itself is not asked twice.
        also: /kiến nghị|đề xuất/iu.test(subject) ? 'no' : 'yes',
      }),
    );
  return plain(
    voice.say('request-party', {
      ...common,
      by: by === null ? '' : voice.say('request-party-by', { printed: by }),
    }),
  );
};
