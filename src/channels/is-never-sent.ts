// Which network errors say that nothing was sent: those of finding a server, connecting, and agreeing on TLS. Knows no
// platform.

/** A final _ stands for any rest. */
const codes = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'ECONNECTTIMEOUT',
  'EPROXY_',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_',
  'ERR_TLS_',
  'ERR_SSL_',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_',
  'HOSTNAME_MISMATCH',
];

/** True for the code of an error that came before anything was written. */
export const isNeverSent = (code: string): boolean =>
  codes.some((known) => (known.endsWith('_') ? code.startsWith(known) : code === known));
