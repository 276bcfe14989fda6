// The complete Prisma schema of each provider: its head before prisma/models.prisma. Writes nothing.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The databases that the store runs on. */
export const providers = ['sqlite', 'postgresql'] as const;

export type Provider = (typeof providers)[number];

/** The absolute path of a file of the project. */
export const projectPath = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The folder that a provider's migrations are kept in. */
export const migrationsPath = (provider: Provider): string => projectPath(`prisma/${provider}/migrations`);

/** The whole schema of one provider; its client is generated into a folder `<provider>` beside the schema. */
export function providerSchema(provider: Provider): string {
  return `generator client {
  provider            = "prisma-client"
  output              = "./${provider}"
  runtime             = "nodejs"
  moduleFormat        = "esm"
  importFileExtension = "ts"
}

datasource db {
  provider = "${provider}"
}

${readFileSync(projectPath('prisma/models.prisma'), 'utf8')}`;
}
