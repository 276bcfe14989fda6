// A make-believe IMAP server with one mailbox, over real sockets: what imapflow needs of it, strictly, and no more.
// Mail is put in by hand; sending is another server's work.
import { createServer, type Socket } from 'node:net';
import { type ImapCommand, parseCommand } from './imap-command.ts';
import { createSession, type ImapSession } from './imap-session.ts';
import type { MailboxState } from './mailbox-state.ts';

/** The server and the hands to turn it. */
export interface MailboxSandbox {
  /** Listens on loopback; returns the setting that reaches it. Started again, it keeps its port. */
  start(): Promise<string>;
  stop(): Promise<void>;
  /** Puts a mail into the mailbox, which may be made for its UID; returns that. */
  receive(source: string | Buffer | ((uid: number) => string)): number;
  /** The next command of a name is refused, or gets no answer; `GREETING` is what the server says first. */
  failNext(fault: ImapFault): void;
  /** Numbers the mailbox anew, as after a restore: other UIDs, the same mails and flags. */
  renumber(): void;
  /** UIDs of mails that are marked as seen. */
  seen(): number[];
  /** Every command as it arrived, without the login's arguments. */
  readonly commands: string[];
}

/**
 * How a command fails; `drop-after` does it and breaks the line instead of answering, `hang` keeps the line open and is
 * silent on it from then on.
 */
export interface ImapFault {
  command: string;
  as: 'no' | 'drop' | 'drop-after' | 'hang';
}

const host = '127.0.0.1';

/** A server for one user, with an empty mailbox. */
export function createMailboxSandbox({ user, password }: { user: string; password: string }): MailboxSandbox {
  const state: MailboxState = { user, password, uidValidity: 1, nextUid: 1, mails: [] };
  const commands: string[] = [];
  const faults: ImapFault[] = [];
  const sockets = new Map<Socket, ImapSession>();
  const silent = new WeakSet<Socket>();
  let port = 0;

  const server = createServer((socket) => {
    const session = createSession(
      state,
      (chunk) => {
        if (!silent.has(socket)) socket.write(chunk);
      },
      () => void socket.end(),
    );
    const fail = (command: ImapCommand): boolean => failed(faults, command, { session, socket, silent });
    sockets.set(socket, session);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    // Answers go out in several pieces; each would wait for the client's acknowledgement.
    socket.setNoDelay(true);
    let rest = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = `${rest}${chunk}`.split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (!silent.has(socket)) take(session, line, commands, fail);
    });
    if (!fail({ tag: '*', name: 'GREETING', args: [], line: '' })) socket.write('* OK ready\r\n');
  });

  return {
    commands,
    failNext: (fault) => void faults.push(fault),
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
      const text = typeof source === 'function' ? source(uid) : source;
      state.mails.push({ uid, source: Buffer.from(text), isSeen: false });
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

function take(
  session: ImapSession,
  line: string,
  commands: string[],
  fail: (command: ImapCommand) => boolean,
): void {
  if (line.toUpperCase() === 'DONE') {
    session.done();
    return;
  }
  const command = parseCommand(line);
  if (command === undefined) return;
  commands.push(command.name === 'LOGIN' ? 'LOGIN' : `${command.name} ${command.args.join(' ')}`.trim());
  if (!fail(command)) session.handle(command);
}

/** True when a fault took the command's answer. */
function failed(
  faults: ImapFault[],
  command: ImapCommand,
  { session, socket, silent }: { session: ImapSession; socket: Socket; silent: WeakSet<Socket> },
): boolean {
  const at = faults.findIndex((fault) => fault.command === command.name);
  const [fault] = at < 0 ? [] : faults.splice(at, 1);
  if (fault === undefined) return false;
  if (fault.as === 'hang') silent.add(socket);
  else if (fault.as === 'no') socket.write(`${command.tag} NO not now\r\n`);
  else {
    // The answer of what was done goes into a line that is cut.
    if (fault.as === 'drop-after') session.handle(command);
    socket.destroy();
  }
  return true;
}
