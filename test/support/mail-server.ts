// A mail provider for tests: the sandbox's mailbox beside smtp-server, which stays a tool of development, with people who
// read their mail and answer it.
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { createMailboxSandbox, type MailboxSandbox } from '../../src/sandbox/mail/index.ts';

/** A refusal that the SMTP server gives once, and at which point. */
export interface SmtpFault {
  at: 'rcpt' | 'data' | 'after-accept';
  code: number;
  text: string;
}

/** A mail that the SMTP server accepted. */
export interface AcceptedMail {
  to: string;
  mail: Email;
  source: string;
}

/** Both servers and the hands to turn them. */
export interface MailServer {
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
}

/** Someone with a mail program. */
export interface MailUser {
  id: string;
  name: string;
  /** Writes a new mail, or with `to` answers that mail, quoting it as Vietnamese programs do. */
  says(text: string, options?: { answering?: AcceptedMail; subject?: string; headers?: string[] }): void;
  /** Answers the newest mail that came to this address; writes a new one when none did. */
  answers(text: string): void;
}

const self = 'nhacviec@tinh.example.vn';
export const mailPassword = 'mat-khau-thu';

/** A provider with our account and no people. */
export function createMailServer(): MailServer {
  const mailbox = createMailboxSandbox({ user: self, password: mailPassword });
  const accepted: AcceptedMail[] = [];
  const removed = new Set<string>(['khong-co@tinh.example.vn']);
  const faults: SmtpFault[] = [];
  let port = 0;
  let count = 0;
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
      onAuth({ username, password }, _session, callback) {
        const isRight = username === self && password === mailPassword;
        if (isRight) callback(null, { user: username });
        else callback(Object.assign(new Error('Authentication failed'), { responseCode: 535 }));
      },
      onRcptTo({ address }, _session, callback) {
        const gone = Object.assign(new Error('5.1.1 No such user'), { responseCode: 550 });
        callback(faultAt('rcpt') ?? (removed.has(address.toLowerCase()) ? gone : undefined));
      },
      onData: (stream, session, callback) => void accept(stream, session, callback),
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
    for (const { address } of session.envelope.rcptTo) accepted.push({ to: address, mail, source });
    if (faultAt('after-accept') === undefined) return callback();
    for (const connection of smtp.connections) connection._socket.destroy();
  }

  function addUser(name: string, address: string): MailUser {
    const user: MailUser = {
      id: address,
      name,
      says(text, { answering, subject, headers = [] } = {}) {
        count += 1;
        const quoted =
          answering?.mail.text
            ?.trim()
            .split('\n')
            .map((line) => `> ${line}`) ?? [];
        const quoteLine = `Vào Th 2, 2 thg 11, 2026 vào lúc 10:00 Đôn Đốc <${self}> đã viết:`;
        const body = [text, ...(answering === undefined ? [] : ['', quoteLine, '', ...quoted])].join('\r\n');
        const id = answering?.mail.messageId;
        const head = [
          `From: ${encoded(name)} <${address}>`,
          `To: <${self}>`,
          `Subject: ${encoded(subject ?? (answering === undefined ? '' : `Re: ${answering.mail.subject ?? ''}`))}`,
          `Message-ID: <thu-${count}@${address.split('@')[1]}>`,
          ...(id === undefined
            ? []
            : [`In-Reply-To: ${id}`, `References: ${answering?.mail.references ?? ''} ${id}`]),
          ...headers,
          'MIME-Version: 1.0',
          'Content-Type: text/plain; charset=utf-8',
          'Content-Transfer-Encoding: base64',
        ];
        const lines =
          Buffer.from(body)
            .toString('base64')
            .match(/.{1,76}/g) ?? [];
        mailbox.receive(`${head.join('\r\n')}\r\n\r\n${lines.join('\r\n')}\r\n`);
      },
      answers(text) {
        const last = accepted.findLast(({ to }) => to === address);
        user.says(text, last === undefined ? {} : { answering: last });
      },
    };
    return user;
  }

  return {
    mailbox,
    from: `Đôn Đốc <${self}>`,
    accepted,
    async start() {
      const imapUrl = await mailbox.start();
      smtp = createSmtp();
      await new Promise<void>((resolve) => smtp.listen(port, '127.0.0.1', () => resolve()));
      port = (smtp.server.address() as { port: number }).port;
      const login = `${encodeURIComponent(self)}:${mailPassword}`;
      return { smtpUrl: `smtp://${login}@127.0.0.1:${port}`, imapUrl };
    },
    async stop() {
      await mailbox.stop();
      for (const connection of smtp.connections) connection._socket.destroy();
      if (smtp.server.listening) await new Promise<void>((resolve) => smtp.close(() => resolve()));
    },
    failNext: (fault) => void faults.push(fault),
    remove: (address) => void removed.add(address.toLowerCase()),
    addUser,
  };
}

const encoded = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

/** The report of a mail server that a mail of ours did not arrive, as Postfix writes it. */
export function bounceOf({ to, source }: AcceptedMail): string {
  const head = source.slice(0, source.indexOf('\r\n\r\n'));
  return [
    'From: MAILER-DAEMON@tinh.example.vn (Mail Delivery System)',
    `To: <${self}>`,
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    `Message-ID: <bounce-${to}>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="ranh"',
    '',
    '--ranh',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    `I'm sorry to have to inform you that your message could not be delivered: <${to}>: User unknown`,
    '',
    '--ranh',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; tinh.example.vn',
    '',
    `Final-Recipient: rfc822; ${to}`,
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
    '',
    '--ranh',
    'Content-Type: text/rfc822-headers',
    '',
    head,
    '',
    '--ranh--',
    '',
  ].join('\r\n');
}
