// E-mail for the channel suite: the real channel over sockets beside a make-believe mailbox and smtp-server.
import { emailChannel } from '../../src/channels/email/index.ts';
import { mailPassword } from '../../src/sandbox/mail/account.ts';
import { createPostOffice } from '../../src/sandbox/mail/post-office.ts';
import type { ChannelUnderTest } from './channel-suite.ts';

/** A fresh provider with one person. */
export async function emailUnderTest(): Promise<ChannelUnderTest> {
  const server = createPostOffice();
  const urls = await server.start();
  const lan = server.addUser('Lan', 'lan@stc.example.vn');
  const wrong = (url: string) => url.replace(mailPassword, 'khong-dung');
  return {
    channel: emailChannel({ ...urls, from: server.from }),
    withWrongToken: emailChannel({ ...urls, imapUrl: wrong(urls.imapUrl), from: server.from }),
    person: { chatId: lan.id, says: (text) => lan.says(text), blocks: () => server.remove(lan.id) },
    unknownChatId: 'khong-co@tinh.example.vn',
    confirmsByPosition: true,
    acceptedTexts: () => server.accepted.map(({ mail }) => mail.text?.replace(/\n$/, '') ?? ''),
    limitRate() {
      server.failNext({ at: 'rcpt', code: 421, text: '4.7.0 Too many messages' });
      // No server names a pause; the first one is a minute.
      return 60_000;
    },
    loseAnswer: () => server.failNext({ at: 'after-accept', code: 0, text: '' }),
    goDown: () => server.stop(),
    secret: mailPassword,
    stop: () => server.stop(),
  };
}
