// Statements at once, Prisma's models when one is first asked for: a bot that only reminds never loads them.
import type { Client, Connection, Models } from './database.ts';
import type { PrismaClient } from './generated/sqlite/client.ts';

type Method = (...args: unknown[]) => Promise<unknown>;

/** The client over a connection; `close` ends what of Prisma was loaded. */
export function lazyClient(connection: Connection): { client: Client; close(): Promise<void> } {
  let loading: Promise<PrismaClient> | undefined;
  const load = (): Promise<PrismaClient> => {
    loading ??= connection.loadModels().catch((error: unknown) => {
      // The next one who asks tries again.
      loading = undefined;
      throw error;
    });
    return loading;
  };
  const modelOf = (model: string) =>
    new Proxy({} as Record<string, Method>, {
      get:
        (_, method: string): Method =>
        async (...args) => {
          const models = (await load()) as unknown as Record<string, Record<string, Method>>;
          return await models[model]?.[method]?.(...args);
        },
    });
  const models = new Proxy({} as Record<string, unknown>, { get: (_, model: string) => modelOf(model) });
  const statements = {
    $queryRaw: connection.$queryRaw,
    $executeRaw: connection.$executeRaw,
  };
  const client = new Proxy(statements as object, {
    get: (target, name: string) => Reflect.get(target, name) ?? Reflect.get(models, name),
  }) as unknown as Client & Models;
  return {
    client,
    async close() {
      if (loading !== undefined) await (await loading).$disconnect();
    },
  };
}
