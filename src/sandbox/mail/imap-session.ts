// One connection to the make-believe IMAP server: login, one mailbox, search, fetch, store, idle. What a client says
// beyond that is answered BAD, so that invented features fail.
import { type ImapCommand, inSet } from './imap-command.ts';
import type { MailboxState } from './mailbox-state.ts';

/** The server's side of a connection. */
export interface ImapSession {
  /** Handles a command; writes its answers. */
  handle(command: ImapCommand): void;
  /** Ends IDLE. */
  done(): void;
  /** Tells an idling client that mail is there. */
  announce(): void;
}

const capabilities = 'IMAP4rev1 IDLE UIDPLUS';

type Answer = { lines?: (string | Buffer)[]; end: string };
type Handler = (command: ImapCommand) => Answer;

/** A session that is not logged in yet. */
export function createSession(
  state: MailboxState,
  write: (chunk: string | Buffer) => void,
  close: () => void,
): ImapSession {
  let phase: 'greeted' | 'in' | 'selected' = 'greeted';
  let idleTag: string | undefined;
  const handlers: Record<string, Handler> = {
    CAPABILITY: () => ({ lines: [`* CAPABILITY ${capabilities}`], end: 'OK done' }),
    NOOP: () => ({ lines: exists(state), end: 'OK done' }),
    LOGIN({ args: [user, password] }) {
      if (user !== state.user || password !== state.password)
        return { end: 'NO [AUTHENTICATIONFAILED] Invalid credentials' };
      phase = 'in';
      return { end: 'OK logged in' };
    },
    LIST: ({ args }) => ({
      lines: [`* LIST (${args[1] === '' ? '\\Noselect' : '\\HasNoChildren'}) "/" "${args[1] || ''}"`],
      end: 'OK done',
    }),
    SELECT({ args: [name = ''] }) {
      if (name.toUpperCase() !== 'INBOX') return { end: 'NO no such mailbox' };
      phase = 'selected';
      return {
        lines: [
          '* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)',
          ...exists(state),
          '* 0 RECENT',
          `* OK [UIDVALIDITY ${state.uidValidity}] UIDs valid`,
          `* OK [UIDNEXT ${state.nextUid}] next`,
        ],
        end: 'OK [READ-WRITE] done',
      };
    },
    'UID SEARCH': ({ args }) => ({
      lines: [`* SEARCH ${search(state, args).join(' ')}`.trimEnd()],
      end: 'OK done',
    }),
    'UID FETCH': ({ args: [set = '', items = ''] }) => ({
      lines: fetched(state, set, items),
      end: 'OK done',
    }),
    'UID STORE': ({ args: [set = '', mode = '', flags = ''] }) => store(state, set, mode, flags),
    LOGOUT: () => ({ lines: ['* BYE'], end: 'OK done' }),
  };

  function answer(command: ImapCommand): void {
    const { tag, name } = command;
    const needsBox = name.startsWith('UID ') || name === 'IDLE';
    if ((needsBox && phase !== 'selected') || (name === 'SELECT' && phase === 'greeted')) {
      write(`${tag} BAD not now\r\n`);
      return;
    }
    if (name === 'IDLE') {
      idleTag = tag;
      write('+ idling\r\n');
      return;
    }
    const { lines = [], end } = handlers[name]?.(command) ?? { end: 'BAD unknown command' };
    for (const line of lines) write(typeof line === 'string' ? `${line}\r\n` : line);
    write(`${tag} ${end}\r\n`);
    if (name === 'LOGOUT') close();
  }

  return {
    handle: answer,
    done() {
      if (idleTag !== undefined) write(`${idleTag} OK done\r\n`);
      idleTag = undefined;
    },
    announce() {
      if (idleTag !== undefined) for (const line of exists(state)) write(`${line}\r\n`);
    },
  };
}

const exists = (state: MailboxState): string[] => [`* ${state.mails.length} EXISTS`];

function search(state: MailboxState, args: readonly string[]): number[] {
  let found = state.mails;
  for (let at = 0; at < args.length; at++) {
    const word = args[at]?.toUpperCase();
    if (word === 'UNSEEN') found = found.filter((mail) => !mail.isSeen);
    if (word === 'SEEN') found = found.filter((mail) => mail.isSeen);
    if (word === 'UID') {
      at += 1;
      const uids = inSet(
        args[at] ?? '',
        state.mails.map(({ uid }) => uid),
      );
      found = found.filter(({ uid }) => uids.has(uid));
    }
  }
  return found.map(({ uid }) => uid);
}

/** `BODY.PEEK[]<0.524288>` is all that is given besides the UID. */
function fetched(state: MailboxState, set: string, items: string): (string | Buffer)[] {
  const length = Number(/BODY\.PEEK\[\]<0\.(\d+)>/i.exec(items)?.[1] ?? 0);
  const uids = inSet(
    set,
    state.mails.map(({ uid }) => uid),
  );
  return state.mails.flatMap((mail, index) => {
    if (!uids.has(mail.uid)) return [];
    const body = mail.source.subarray(0, length);
    const head = `* ${index + 1} FETCH (UID ${mail.uid} BODY[]<0> {${body.length}}\r\n`;
    return [Buffer.concat([Buffer.from(head), body, Buffer.from(')\r\n')])];
  });
}

function store(state: MailboxState, set: string, mode: string, flags: string): Answer {
  if (!/^\+FLAGS/i.test(mode) || !/\\Seen/i.test(flags)) return { end: 'BAD only +FLAGS (\\Seen)' };
  const uids = inSet(
    set,
    state.mails.map(({ uid }) => uid),
  );
  for (const mail of state.mails) if (uids.has(mail.uid)) mail.isSeen = true;
  return { end: 'OK done' };
}
