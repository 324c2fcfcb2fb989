#!/usr/bin/env node
/** The command line: finds the command, runs it, says what went wrong, sets the exit code. */
import type { Command } from '../options.ts';
import { COMMANDS } from './commands.ts';
import { commandHelp, programHelp } from './help.ts';
import { parseArguments } from './parse-arguments.ts';
import { printError } from './print-error.ts';
import { TOOL } from './tool.ts';
import { unknownCommand } from './unknown-command.ts';

// Whoever reads us may stop early (`| head`): that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main(process.argv.slice(2)).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    printError(error, (text) => process.stderr.write(text));
    process.exitCode = 2;
  },
);

async function main([name, ...words]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(programHelp(TOOL.version));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-V') {
    process.stdout.write(`${TOOL.version}\n`);
    return 0;
  }
  if (!isCommand(name)) throw unknownCommand(name, Object.keys(COMMANDS));
  const commandLine = parseArguments(name, words);
  if (commandLine.help) {
    process.stdout.write(commandHelp(name));
    return 0;
  }
  const run = await COMMANDS[name].load();
  return run(commandLine);
}

function isCommand(name: string): name is Command {
  return Object.hasOwn(COMMANDS, name);
}
