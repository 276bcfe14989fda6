// A make-believe IMAP server with one mailbox, over real sockets: what imapflow needs of it, strictly, and no more.
// Mail is put in by hand; sending is another server's work.
import { createServer, type Socket } from 'node:net';
import { parseCommand } from './imap-command.ts';
import { createSession, type ImapSession } from './imap-session.ts';
import type { MailboxState } from './mailbox-state.ts';

/** The server and the hands to turn it. */
export interface MailboxSandbox {
  /** Listens on loopback; returns the setting that reaches it. Started again, it keeps its port. */
  start(): Promise<string>;
  stop(): Promise<void>;
  /** Puts a mail into the mailbox; returns its UID. */
  receive(source: string | Buffer): number;
  /** Numbers the mailbox anew, as after a restore: other UIDs, the same mails and flags. */
  renumber(): void;
  /** UIDs of mails that are marked as seen. */
  seen(): number[];
  /** Every command as it arrived, without the login's arguments. */
  readonly commands: string[];
}

const host = '127.0.0.1';

/** A server for one user, with an empty mailbox. */
export function createMailboxSandbox({ user, password }: { user: string; password: string }): MailboxSandbox {
  const state: MailboxState = { user, password, uidValidity: 1, nextUid: 1, mails: [] };
  const commands: string[] = [];
  const sockets = new Map<Socket, ImapSession>();
  let port = 0;

  const server = createServer((socket) => {
    const session = createSession(
      state,
      (chunk) => void socket.write(chunk),
      () => void socket.end(),
    );
    sockets.set(socket, session);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    // Answers go out in several pieces; each would wait for the client's acknowledgement.
    socket.setNoDelay(true);
    let rest = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = `${rest}${chunk}`.split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) take(session, line, commands);
    });
    socket.write('* OK ready\r\n');
  });

  return {
    commands,
    async start() {
      await new Promise<void>((resolve) => server.listen(port, host, resolve));
      const address = server.address();
      if (typeof address === 'object' && address !== null) port = address.port;
      return `imap://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}:${port}`;
    },
    async stop() {
      for (const socket of sockets.keys()) socket.destroy();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
    },
    receive(source) {
      const uid = state.nextUid++;
      state.mails.push({ uid, source: Buffer.from(source), isSeen: false });
      for (const session of sockets.values()) session.announce();
      return uid;
    },
    renumber() {
      state.uidValidity += 1;
      state.mails = state.mails.map((mail, index) => ({ ...mail, uid: index + 100 }));
      state.nextUid = state.mails.length + 100;
    },
    seen: () => state.mails.filter(({ isSeen }) => isSeen).map(({ uid }) => uid),
  };
}

function take(session: ImapSession, line: string, commands: string[]): void {
  if (line.toUpperCase() === 'DONE') {
    session.done();
    return;
  }
  const command = parseCommand(line);
  if (command === undefined) return;
  commands.push(command.name === 'LOGIN' ? 'LOGIN' : `${command.name} ${command.args.join(' ')}`.trim());
  session.handle(command);
}
