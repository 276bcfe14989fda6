// Mail addresses as ids of chats: one spelling each, so that the same mailbox is always the same chat.

const addressForm = /^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;.]+$/;

/** The one spelling of an address; undefined for what is none. */
export function normalAddress(text: string): string | undefined {
  const address = text.trim().normalize('NFC').toLowerCase();
  return addressForm.test(address) && address.length <= 254 ? address : undefined;
}

/** The part behind the @. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** `Đôn Đốc <nhacviec@tinh.gov.vn>` or the bare address, as MAIL_FROM gives it; undefined when it holds no address. */
export function parseSender(text: string): { name: string; address: string } | undefined {
  const [, name = '', inBrackets] = /^\s*"?([^"<>]*?)"?\s*<([^<>]+)>\s*$/.exec(text) ?? [];
  const address = normalAddress(inBrackets ?? text);
  return address === undefined ? undefined : { name: name.trim(), address };
}
