// The subcommands of `dondoc`, one file each, loaded when they are asked for: a bot that starts carries no PDF reader.
// A test checks that this list equals the folder.
import type { Subcommand } from './subcommand.ts';

/** Every subcommand by its file name, with how it is loaded. */
export const subcommands: Record<string, () => Promise<Subcommand>> = {
  agencies: async () => (await import('./agencies/index.ts')).agencies,
  audit: async () => (await import('./audit.ts')).audit,
  backup: async () => (await import('./backup.ts')).backup,
  demo: async () => (await import('./demo/index.ts')).demo,
  doctor: async () => (await import('./doctor.ts')).doctor,
  due: async () => (await import('./due.ts')).due,
  export: async () => (await import('./export/index.ts')).exportCommand,
  holidays: async () => (await import('./holidays/index.ts')).holidays,
  import: async () => (await import('./import.ts')).importCommand,
  invite: async () => (await import('./invite.ts')).invite,
  read: async () => (await import('./read.ts')).read,
  rehearse: async () => (await import('./rehearse/index.ts')).rehearse,
  restore: async () => (await import('./restore.ts')).restore,
  review: async () => (await import('./review.ts')).review,
  rules: async () => (await import('./rules/index.ts')).rules,
  start: async () => (await import('./start.ts')).start,
  understand: async () => (await import('./understand.ts')).understand,
};
