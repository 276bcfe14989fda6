// A connection through an HTTP proxy by CONNECT (RFC 9110, 9.3.6). The proxy only carries bytes; whoever wants TLS speaks
// it with the server itself.
import { request as httpRequest } from 'node:http';
import type { Socket } from 'node:net';

/** Where the tunnel ends. */
export interface TunnelEnd {
  host: string;
  port: number;
}

/**
 * The tunnel, once the proxy has opened it. Rejects with the code `EPROXY_<status>` when the proxy refuses, as with 407 when
 * it wants a password, and with `ECONNECTTIMEOUT` when it says nothing for `timeoutMs`.
 * The socket goes on telling by `timeout` when it was idle for so long.
 */
export function openTunnel(proxy: URL, { host, port }: TunnelEnd, timeoutMs: number): Promise<Socket> {
  const authority = `${host}:${port}`;
  const login = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return new Promise((resolve, reject) => {
    const request = httpRequest({
      method: 'CONNECT',
      host: proxy.hostname,
      port: proxy.port === '' ? 80 : Number(proxy.port),
      path: authority,
      headers: {
        host: authority,
        ...(proxy.username !== '' && {
          'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}`,
        }),
      },
      agent: false,
      timeout: timeoutMs,
    });
    const fail = (code: string): void => {
      reject(Object.assign(new Error('the proxy opened no tunnel'), { code }));
      request.destroy();
    };
    request.once('timeout', () => fail('ECONNECTTIMEOUT'));
    request.once('error', reject);
    // Node tells of every answer to CONNECT by this event, of a refusal too.
    request.once('connect', ({ statusCode }, socket) => {
      if (statusCode !== 200) {
        socket.destroy();
        fail(`EPROXY_${statusCode}`);
        return;
      }
      // From now on the socket tells of its silence, and nobody else.
      request.removeAllListeners('timeout');
      resolve(socket);
    });
    request.end();
  });
}
