#!/usr/bin/env node
/** The command line (DESIGN.md §7): the same library, publishing and importing as the app's, without a window. */
import { runCommandLine } from './run-command-line.ts';
import { processTerminal } from './terminal.ts';

// Not `process.exit`: what was printed must reach a pipe first.
process.exitCode = await runCommandLine(process.argv.slice(2), processTerminal());
