/** The commands that both the lab and the command line know, by name. */

import { binding } from './binding.ts';
import type { Command } from './command.ts';
import { contact } from './contact.ts';
import { course } from './course.ts';
import { infusion } from './infusion.ts';
import { killing } from './killing.ts';
import { niche } from './niche.ts';
import { trimer } from './trimer.ts';

export const commands = {
  binding,
  trimer,
  contact,
  killing,
  niche,
  infusion,
  course,
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;
