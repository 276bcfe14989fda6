// A person's own channels, and the question whether words are really his.
import { codeOf, withheldLine } from '../item-words.ts';
import { capital, joinLines, oneLine, shorten } from '../lines.ts';
import type { Voice } from '../voice.ts';
import { plain, type WordingOf, withDigits } from '../wording.ts';

const wordsMax = 300;

/** Words that anyone could have sent in this name: one question before they count. */
export const wordAskSender: WordingOf<'ask-sender'> = ({ words }, voice) =>
  withDigits(voice.say('ask-sender', { words: shorten(oneLine(words), wordsMax) }), [1, 2]);

/** An answer that did not come as a reply to its question. */
export const wordSenderUnproven: WordingOf<'sender-unproven'> = (_, voice) =>
  plain(voice.say('sender-unproven'));

/** The code that links another channel to the same person. */
export const wordChannelCode: WordingOf<'channel-code'> = ({ code, others, links }, voice) =>
  plain(
    joinLines(
      voice.say('channel-code', {
        code,
        channels: others.map((channel) => voice.say('channel-name', { channel })).join(', '),
      }),
      ...links.map((link) => voice.say('invite-made-link', { link })),
    ),
  );

/** One question before another chat counts as the same person's. */
export const wordConfirmChannel: WordingOf<'confirm-channel'> = ({ name, agency, channel }, voice) => ({
  text: voice.say('confirm-channel', {
    name: oneLine(name),
    agency: oneLine(agency),
    channel: voice.say('channel-name', { channel }),
  }),
  actions: [
    [
      { label: voice.say('button-right'), text: '1' },
      { label: voice.say('button-wrong'), text: '2' },
    ],
  ],
});

/** Where the reader is reached, in the order of trying, and how to change it. */
export const wordChannels: WordingOf<'channels'> = ({ what, channels }, voice) =>
  plain(
    joinLines(
      voice.say('channels', { what }),
      ...channels.map((row, index) => `${index + 1}. ${rowOf(row, voice)}`),
      voice.say('channels-next'),
    ),
  );

/** In the place of a message whose words may not go there: which items it is about, and their days. */
export const wordContentLimited: WordingOf<'content-limited'> = ({ items: [first, ...others] }, voice) =>
  plain(
    first === undefined
      ? voice.say('content-limited')
      : joinLines(
          ...[first, ...others].map((item) => withheldLine(item, voice)),
          voice.buttons ? null : voice.say('withheld-answers', { code: codeOf(first), kind: first.kind }),
        ),
  );

/** What may be said where, when nothing is sent, and how to change it. */
export const wordChannelRules: WordingOf<'channel-rules'> = ({ channels, plans }, voice) =>
  plain(
    joinLines(
      voice.say('channel-rules'),
      ...channels.map(
        ({ channel, level, quietFrom, quietUntil }) =>
          `• ${capital(voice.say('channel-name', { channel }))}: ${voice.say('content-level', { level })}${
            quietFrom === null || quietUntil === null
              ? ''
              : `; ${voice.say('channel-quiet', { from: voice.format.time(quietFrom), until: voice.format.time(quietUntil) })}`
          }`,
      ),
      ...plans.map(({ planLabel, level }) => `• ${planLabel}: ${voice.say('content-level', { level })}`),
      voice.say('channel-rules-next'),
    ),
  );

const rowOf = ({ channel, isGone }: { channel: string; isGone: boolean }, voice: Voice): string => {
  const name = voice.say('channel-name', { channel });
  return isGone ? voice.say('channel-gone', { channel: name }) : name;
};
