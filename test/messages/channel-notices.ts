// Facts of the notices about a person's own channels.
import type { ChannelFacts } from '../../src/core/sending/channel-facts.ts';
import type { Samples } from './awkward-facts.ts';
import { asean, budget } from './sample-world.ts';

/** At least one set of facts for each kind. */
export const channelNotices: Samples<ChannelFacts['kind']> = {
  'ask-sender': [
    { kind: 'ask-sender', words: '13 đã gửi 512/STC-BC' },
    { kind: 'ask-sender', words: `dòng một\n\n${'rất dài '.repeat(200)}` },
  ],
  'sender-unproven': [{ kind: 'sender-unproven' }],
  'channel-code': [
    { kind: 'channel-code', code: '7K2P94QX', others: ['zalo-bot'], links: [] },
    {
      kind: 'channel-code',
      code: '7K2P94QX',
      others: ['telegram', 'zalo-bot', 'email', 'matrix'],
      links: ['https://t.me/x?start=7K2P94QX'],
    },
  ],
  'confirm-channel': [
    { kind: 'confirm-channel', name: 'Nguyễn Văn A', agency: 'Sở Tài chính', channel: 'email' },
  ],
  'content-limited': [
    { kind: 'content-limited', items: [] },
    { kind: 'content-limited', items: [asean, budget] },
  ],
  'channel-rules': [
    { kind: 'channel-rules', channels: [], plans: [] },
    {
      kind: 'channel-rules',
      channels: [
        { channel: 'telegram', level: 'full', quietFrom: null, quietUntil: null },
        { channel: 'zalo-bot', level: 'code', quietFrom: '17:00', quietUntil: '07:30' },
        { channel: 'email', level: 'title', quietFrom: null, quietUntil: null },
      ],
      plans: [{ planLabel: 'KH 15', level: 'code' }],
    },
  ],
  channels: (['added', 'ordered', 'listed'] as const).map((what) => ({
    kind: 'channels' as const,
    what,
    channels: [
      { channel: 'telegram', isGone: true },
      { channel: 'zalo-bot', isGone: false },
    ],
  })),
};
