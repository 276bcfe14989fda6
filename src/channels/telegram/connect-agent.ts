// Connections that give up early while connecting. A provider that drops packets in silence would otherwise look
// like a slow answer, and a message that never left would count as perhaps sent.
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Socket } from 'node:net';
import { type ConnectionOptions, connect as connectTls } from 'node:tls';
import { openTunnel } from './proxy-tunnel.ts';

/** How long connecting may take, TLS included; well below the time of a whole request. */
export const connectTimeoutMs = 10_000;

/** A keep-alive agent for the API root, through a proxy when one is given; its connect time-out is the error `ECONNECTTIMEOUT`. */
export function connectAgent(apiRoot: string, timeoutMs: number, proxy?: URL): HttpAgent | HttpsAgent {
  const isSecure = apiRoot.startsWith('https:');
  const agent = isSecure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
  const connect = agent.createConnection.bind(agent);
  const direct: typeof connect = (options, callback) => {
    // `timeout` only makes the socket tell that it is idle; once connected, nobody listens to that any more.
    const socket = connect({ ...options, timeout: timeoutMs } as typeof options, callback) as Socket;
    return giveUpUnless(isSecure ? 'secureConnect' : 'connect', socket);
  };
  const tunnelled: typeof connect = (options, callback) => {
    const { host, port } = options as { host?: string; port?: number };
    openTunnel(proxy as URL, { host: String(host), port: Number(port) }, timeoutMs).then(
      (socket) => callback?.(null, isSecure ? secured(socket, options as ConnectionOptions) : socket),
      (error: Error) => callback?.(error, undefined as never),
    );
    return undefined;
  };
  agent.createConnection = proxy === undefined ? direct : tunnelled;
  return agent;
}

/** TLS with the server at the other end of the tunnel. */
function secured(tunnel: Socket, options: ConnectionOptions): Socket {
  return giveUpUnless('secureConnect', connectTls({ ...options, socket: tunnel }), tunnel);
}

function giveUpUnless(connected: 'connect' | 'secureConnect', socket: Socket, idle = socket): Socket {
  const giveUp = () => {
    socket.destroy(Object.assign(new Error('connecting took too long'), { code: 'ECONNECTTIMEOUT' }));
  };
  idle.once('timeout', giveUp);
  socket.once(connected, () => idle.removeListener('timeout', giveUp));
  return socket;
}
