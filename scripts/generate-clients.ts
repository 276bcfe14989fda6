// Generates the two Prisma clients, offline and only when the models or Prisma changed; runs at every install.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { projectPath, providerSchema, providers } from './provider-schema.ts';

const generatedPath = projectPath('src/store/generated');
const stampPath = `${generatedPath}/models.sha256`;
const require = createRequire(import.meta.url);

const stamp = createHash('sha256')
  .update(require('prisma/package.json').version)
  .update(providers.map(providerSchema).join('\n'))
  .digest('hex');

if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp) process.exit(0);

rmSync(stampPath, { force: true });
mkdirSync(generatedPath, { recursive: true });
for (const provider of providers) {
  const schemaPath = `${generatedPath}/${provider}.prisma`;
  writeFileSync(schemaPath, providerSchema(provider));
  execFileSync(
    process.execPath,
    [require.resolve('prisma/build/index.js'), 'generate', '--schema', schemaPath],
    {
      cwd: projectPath('.'),
      // Prisma insists on a schema engine that it would download; generating never starts it.
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
      // Silent when all is well; a failure throws with what Prisma said.
      stdio: 'pipe',
    },
  );
}
writeFileSync(stampPath, stamp);
console.log(`Generated the Prisma clients of ${providers.join(' and ')}.`);
