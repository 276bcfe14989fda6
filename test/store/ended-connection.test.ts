// R9: a PostgreSQL that is shutting down may accept a connection and end it in one packet.
import { createServer, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { connectPostgresql } from '../../src/store/postgresql-connection.ts';
import { sql } from '../../src/store/sql.ts';

/** A message of the protocol: a letter, the length with itself, the content (PostgreSQL, 54.7 Message Formats). */
const message = (letter: string, content: Buffer): Buffer => {
  const head = Buffer.alloc(5);
  head.write(letter, 0);
  head.writeInt32BE(content.length + 4, 1);
  return Buffer.concat([head, content]);
};

const authenticationOk = message('R', Buffer.from([0, 0, 0, 0]));
const readyForQuery = message('Z', Buffer.from('I'));
const adminShutdown = message(
  'E',
  Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0'),
);

const sockets = new Set<Socket>();
const server = createServer((socket) => {
  sockets.add(socket);
  socket.on('error', () => undefined);
  socket.once('data', () => socket.end(Buffer.concat([authenticationOk, readyForQuery, adminShutdown])));
});
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

test('a connection that is ready and ended in the same packet fails the one who asked, and nobody else', async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const connection = connectPostgresql(`postgresql://user:password@127.0.0.1:${port}/database`);
  await expect(connection.transaction(async () => 1)).rejects.toThrow();
  await expect(connection.$executeRaw(sql`SELECT 1`)).rejects.toThrow();
  await connection.close();
});
