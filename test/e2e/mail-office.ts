// The whole app on Telegram, Zalo Bot and mail at once, each against its make-believe server over real sockets.
import { emailChannel } from '../../src/channels/email/index.ts';
import type { OutboundFile } from '../../src/core/channel.ts';
import type { MailUser } from '../../src/sandbox/mail/mail-user.ts';
import { createPostOffice, type PostOffice } from '../../src/sandbox/mail/post-office.ts';
import { openTwoChannels, type Reader, type TwoChannels } from './two-channels.ts';

/** The office with its post room. */
export interface MailOffice extends TwoChannels {
  mail: PostOffice;
  /** Someone with a mail program, who answers the newest mail with that mail quoted under his words. */
  onMail(name: string, address: string): Reader<MailUser>;
}

/** An office without anyone, on Monday 2/11/2026 at 08:00. */
export async function openMailOffice(
  options: { authservId?: string; pictureUrl?: (file: OutboundFile) => string } = {},
): Promise<MailOffice> {
  const { pictureUrl, ...mailOptions } = options;
  const mail = createPostOffice();
  const urls = await mail.start();
  const channel = emailChannel({ ...urls, from: mail.from, ...mailOptions });
  const office = await openTwoChannels(':memory:', [channel], pictureUrl);
  return {
    ...office,
    mail,
    onMail: (name, address) => {
      const user = mail.addUser(name, address);
      const answering = { ...user, says: (text: string) => user.answers(text) };
      return office.reader(answering, () =>
        mail.accepted.map(({ to, mail: { text = '' } }) => ({ chatId: to, text: text.trimEnd() })),
      );
    },
    async close() {
      await office.close();
      await mail.stop();
    },
  };
}
