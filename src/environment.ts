// Reads .env and the process environment; the rest of the program gets a checked Config.
import { existsSync } from 'node:fs';
import { type Config, loadConfig } from './config.ts';

/** The checked settings of this process; .env in the working folder is read first, what is set already wins. */
export function configFromEnvironment(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return loadConfig(process.env);
}
