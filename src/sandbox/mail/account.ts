// Our own account at the make-believe provider, and a mail that went out from it.
import type { Email } from 'postal-mime';

/** The address of our own account there. */
export const ownAddress = 'nhacviec@tinh.example.vn';

/** Its password. */
export const mailPassword = 'mat-khau-thu';

/** A mail that the SMTP server accepted. */
export interface AcceptedMail {
  to: string;
  mail: Email;
  source: string;
}
