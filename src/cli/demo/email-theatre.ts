// The demo on make-believe mail: a mailbox by IMAP, a mail server by SMTP, and people who answer the newest mail.
import { emailChannel } from '../../channels/email/index.ts';
import { createPostOffice } from '../../sandbox/mail/post-office.ts';
import type { OpenTheatre, SentLine } from './theatre.ts';

/** E-mail over real sockets; without buttons, and without groups. */
export const emailTheatre: OpenTheatre = async (clock) => {
  const office = createPostOffice();
  const urls = await office.start();
  const sent: SentLine[] = [];
  const listeners: ((line: SentLine) => void)[] = [];
  office.onAccepted(({ to, mail }) => {
    const files = mail.attachments.map(({ filename }) => `[${filename}]`);
    const text = [`Subject: ${mail.subject ?? ''}`, '', (mail.text ?? '').trimEnd(), ...files].join('\n');
    const line = { chatId: to, text, at: clock.now(), buttons: [] };
    sent.push(line);
    for (const listener of listeners) listener(line);
  });
  let count = 0;
  return {
    platform: 'mail provider',
    protocol: 'SMTP and IMAP',
    channel: emailChannel({ ...urls, from: office.from }),
    enter(name) {
      count += 1;
      const user = office.addUser(name, `can-bo-${count}@tinh.example.vn`);
      return { chatId: user.id, says: (text) => user.answers(text) };
    },
    sent,
    onSent: (listener) => void listeners.push(listener),
    requestCount: () => office.commandCount(),
    stop: () => office.stop(),
  };
};
