// A make-believe mail provider over real sockets: the mailbox by IMAP beside smtp-server, with refusals on demand and
// people who read their mail and answer it.
import PostalMime from 'postal-mime';
import {
  SMTPServer,
  type SMTPServerDataStream,
  type SMTPServerOptions,
  type SMTPServerSession,
} from 'smtp-server';
import { type AcceptedMail, mailPassword, ownAddress } from './account.ts';
import { createMailboxSandbox, type MailboxSandbox } from './index.ts';
import { createMailUser, type MailUser } from './mail-user.ts';

/** A refusal that the SMTP server gives once, and at which point. */
export interface SmtpFault {
  at: 'rcpt' | 'data' | 'after-accept';
  code: number;
  text: string;
}

/** Both servers and the hands to turn them. */
export interface PostOffice {
  mailbox: MailboxSandbox;
  /** What MAIL_FROM says. */
  from: string;
  accepted: AcceptedMail[];
  start(): Promise<{ smtpUrl: string; imapUrl: string }>;
  stop(): Promise<void>;
  failNext(fault: SmtpFault): void;
  /** From now on nobody is at this address. */
  remove(address: string): void;
  addUser(name: string, address: string): MailUser;
  /** Called for each mail that was accepted. */
  onAccepted(listener: (mail: AcceptedMail) => void): void;
  /** Mails that were handed over and IMAP commands that were said. */
  commandCount(): number;
}

/** A provider with our account and no people. */
export function createPostOffice(): PostOffice {
  const mailbox = createMailboxSandbox({ user: ownAddress, password: mailPassword });
  const accepted: AcceptedMail[] = [];
  const removed = new Set<string>(['khong-co@tinh.example.vn']);
  const faults: SmtpFault[] = [];
  const listeners: ((mail: AcceptedMail) => void)[] = [];
  let port = 0;
  let smtp = createSmtp();

  const faultAt = (at: SmtpFault['at']): Error | undefined => {
    if (faults[0]?.at !== at) return undefined;
    const fault = faults.shift();
    return fault && Object.assign(new Error(fault.text), { responseCode: fault.code });
  };

  function createSmtp(): SMTPServer {
    return new SMTPServer({
      hideSTARTTLS: true,
      allowInsecureAuth: true,
      logger: false,
      onAuth,
      onRcptTo({ address }, _session, callback) {
        const gone = Object.assign(new Error('5.1.1 No such user'), { responseCode: 550 });
        callback(faultAt('rcpt') ?? (removed.has(address.toLowerCase()) ? gone : undefined));
      },
      // A line that breaks in the middle of a mail concerns that mail alone.
      onData: (stream, session, callback) => void accept(stream, session, callback).catch(callback),
    });
  }

  async function accept(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    callback: (error?: Error | null) => void,
  ): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
    const refusal = faultAt('data');
    if (refusal !== undefined) return callback(refusal);
    const source = Buffer.concat(chunks).toString('utf8');
    const mail = await PostalMime.parse(source);
    for (const { address } of session.envelope.rcptTo) {
      const one = { to: address, mail, source };
      accepted.push(one);
      for (const listener of listeners) listener(one);
    }
    if (faultAt('after-accept') === undefined) return callback();
    for (const connection of smtp.connections)
      if (connection.session.id === session.id) connection._socket.destroy();
  }

  return {
    mailbox,
    from: `Đôn Đốc <${ownAddress}>`,
    accepted,
    async start() {
      const imapUrl = await mailbox.start();
      smtp = createSmtp();
      await new Promise<void>((resolve) => smtp.listen(port, '127.0.0.1', () => resolve()));
      port = (smtp.server.address() as { port: number }).port;
      const login = `${encodeURIComponent(ownAddress)}:${mailPassword}`;
      return { smtpUrl: `smtp://${login}@127.0.0.1:${port}`, imapUrl };
    },
    async stop() {
      await mailbox.stop();
      for (const connection of smtp.connections) connection._socket.destroy();
      if (smtp.server.listening) await new Promise<void>((resolve) => smtp.close(() => resolve()));
    },
    failNext: (fault) => void faults.push(fault),
    remove: (address) => void removed.add(address.toLowerCase()),
    addUser: (name, address) => createMailUser({ name, address, mailbox, accepted }),
    onAccepted: (listener) => void listeners.push(listener),
    commandCount: () => accepted.length + mailbox.commands.length,
  };
}

const onAuth: NonNullable<SMTPServerOptions['onAuth']> = ({ username, password }, _session, callback) => {
  const isRight = username === ownAddress && password === mailPassword;
  if (isRight) callback(null, { user: username });
  else callback(Object.assign(new Error('Authentication failed'), { responseCode: 535 }));
};
