// Lists, not magic: every registry equals its folder, so a file that nobody registered is found.
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { channelFactories } from '../src/channels/index.ts';
import { subcommands } from '../src/cli/index.ts';
import { commands } from '../src/conversation/commands/index.ts';
import { dialogs } from '../src/conversation/dialogs/index.ts';
import { reminderRules } from '../src/core/reminders/index.ts';
import { exporters } from '../src/exporters/files/index.ts';
import { formats } from '../src/importers/formats/index.ts';
import { jobs } from '../src/scheduler/jobs/index.ts';
import { projectRoot } from './support/source-files.ts';

/** Names of the files and folders of a registry's folder, without its list and the type its entries share. */
function entriesOf(folder: string, apart: string[] = []): string[] {
  return readdirSync(`${projectRoot}src/${folder}`)
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => name !== 'index' && !apart.includes(name))
    .sort();
}

it.each([
  ['cli', Object.keys(subcommands), ['subcommand']],
  ['channels', Object.keys(channelFactories), ['carries-secret', 'is-never-sent', 'is-same-text']],
  ['conversation/commands', Object.keys(commands), ['command']],
  ['conversation/dialogs', Object.keys(dialogs), ['dialog']],
  ['core/reminders', Object.keys(reminderRules), []],
  ['exporters/files', Object.keys(exporters), ['exporter']],
  ['importers/formats', Object.keys(formats), ['format']],
  ['scheduler/jobs', Object.keys(jobs), ['job']],
])('the list of %s equals its folder', (folder, listed, apart) => {
  expect([...listed].sort()).toEqual(entriesOf(folder, apart));
});

it('names of reminder rules are those of their files', () => {
  for (const [name, rule] of Object.entries(reminderRules)) expect(rule.name).toBe(name);
});
