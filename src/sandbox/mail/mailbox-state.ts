// What the make-believe mailbox remembers.

/** A mail as the server keeps it. */
export interface KeptMail {
  uid: number;
  source: Buffer;
  isSeen: boolean;
}

/** The one mailbox and its login. */
export interface MailboxState {
  readonly user: string;
  readonly password: string;
  uidValidity: number;
  nextUid: number;
  mails: KeptMail[];
}
