// Connections that give up early while connecting. A provider that drops packets in silence would otherwise look
// like a slow answer, and a message that never left would count as perhaps sent.
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Socket } from 'node:net';

/** How long connecting may take, TLS included; well below the time of a whole request. */
export const connectTimeoutMs = 10_000;

/** A keep-alive agent for the API root, whose connect time-out is the error `ECONNECTTIMEOUT`. */
export function connectAgent(apiRoot: string, timeoutMs: number): HttpAgent | HttpsAgent {
  const isSecure = apiRoot.startsWith('https:');
  const agent = isSecure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (options, callback) => {
    // `timeout` only makes the socket tell that it is idle; once connected, nobody listens to that any more.
    const socket = connect({ ...options, timeout: timeoutMs } as typeof options, callback) as Socket;
    const giveUp = () => {
      socket.destroy(Object.assign(new Error('connecting took too long'), { code: 'ECONNECTTIMEOUT' }));
    };
    socket.once('timeout', giveUp);
    socket.once(isSecure ? 'secureConnect' : 'connect', () => socket.removeListener('timeout', giveUp));
    return socket;
  };
  return agent;
}
