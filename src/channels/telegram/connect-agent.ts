// Connections that give up early while connecting. A provider that drops packets in silence would otherwise look
// like a slow answer, and a message that never left would count as perhaps sent.
import { type AgentOptions, Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Socket } from 'node:net';

/** How long connecting may take, TLS included; well below the time of a whole request. */
export const connectTimeoutMs = 10_000;

/** A keep-alive agent for the API root, whose connect time-out is the error `ECONNECTTIMEOUT`. */
export function connectAgent(apiRoot: string, timeoutMs: number): HttpAgent | HttpsAgent {
  const options: AgentOptions = { keepAlive: true };
  const isSecure = apiRoot.startsWith('https:');
  const agent = isSecure ? new HttpsAgent(options) : new HttpAgent(options);
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (connectOptions, callback) => {
    const socket = connect(connectOptions, callback) as Socket;
    limitConnecting(socket, timeoutMs, isSecure ? 'secureConnect' : 'connect');
    return socket;
  };
  return agent;
}

function limitConnecting(socket: Socket, timeoutMs: number, connected: string): void {
  const giveUp = () => {
    socket.destroy(Object.assign(new Error('connecting took too long'), { code: 'ECONNECTTIMEOUT' }));
  };
  socket.setTimeout(timeoutMs, giveUp);
  socket.once(connected, () => {
    socket.setTimeout(0);
    socket.removeListener('timeout', giveUp);
  });
}
