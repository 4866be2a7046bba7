import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 10_000;
const SETPRIV = '/usr/bin/setpriv';

/** What other tools put into the environment for themselves, and what would steer our PostgreSQL or shop by accident. */
const FOREIGN =
  /^(npm_(package|lifecycle|command|config_((local_|global_)?prefix|loglevel))|NODE_(OPTIONS|ENV)$|VITEST|PORT$|DB_|PG|EVERSHOP_|INIT_CWD$)/i;

/** Processes of this run in the order of their start; none of them may outlive it. */
const running = [];
let ending = null;

/** A command ended with an error; `output` is all it printed. */
export class CommandFailed extends Error {
  name = 'CommandFailed';

  constructor(command, code, output) {
    super(`${command} ended with ${code}\n${output.trim().split('\n').slice(-15).join('\n')}`);
    this.output = output;
  }
}

/** The environment for child processes: this one's without other tools' settings, our own Node.js first in PATH, plus `extra`. */
export function childEnv(extra = {}) {
  const own = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
  const PATH = `${dirname(process.execPath)}:${process.env.PATH ?? ''}`;
  return { ...Object.fromEntries(own), PATH, ...extra };
}

/** Runs a command to its end and resolves to its standard output; throws `CommandFailed`. */
export async function run(command, args, { cwd, env = childEnv() } = {}) {
  const child = begin(leashed('TERM', [command, ...args]), { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { stdout: '', both: '' };
  child.stdout.on('data', (data) => {
    printed.stdout += data;
    printed.both += data;
  });
  child.stderr.on('data', (data) => {
    printed.both += data;
  });
  const code = await track(child, { signal: 'SIGTERM', wholeGroup: true }).ended;
  if (code !== 0) throw new CommandFailed([command, ...args.slice(0, 3)].join(' '), code, printed.both);
  return printed.stdout;
}

/**
 * Starts a lasting process that prints into the file `log`.
 * `ended` resolves when it is gone; `signal` is how it is asked to go, `wholeGroup` whether its children are asked as well.
 */
export function launch(command, { cwd, env, log, signal = 'SIGTERM', wholeGroup = true }) {
  const out = openSync(log, 'a');
  const child = begin(command, { cwd, env, stdio: ['ignore', out, out] });
  closeSync(out);
  return track(child, { signal, wholeGroup });
}

/** Runs a command to its end with its output in view of the person, and resolves to its exit code (1 when a signal ended it). */
export async function runInView(command, args, { cwd, env }) {
  const child = begin(leashed('TERM', [command, ...args]), {
    cwd,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await track(child, { signal: 'SIGTERM', wholeGroup: true }).ended;
  return typeof code === 'number' ? code : 1;
}

/**
 * The command, on Linux told to end by a signal such as `TERM` when this process was killed without a chance to end it.
 * `options` are further ones of setpriv, which alone can change the user without losing that.
 */
export function leashed(signal, command, options = []) {
  const leash = existsSync(SETPRIV) ? ['--pdeathsig', signal] : [];
  const all = [...leash, ...options];
  return all.length > 0 ? [SETPRIV, ...all, ...command] : command;
}

/** Ends everything that this run started, last started first, and resolves when it is gone. */
export function stopAll() {
  ending ??= (async () => {
    while (running.length > 0) await stop(running.at(-1));
  })();
  return ending;
}

/** Whether the run is being ended, so that errors of dying commands are no news. */
export function isEnding() {
  return ending !== null;
}

/** Makes Ctrl-C and a polite kill end all child processes before this one goes. */
export function stopAllOnSignal() {
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ]) {
    process.on(signal, () => stopAll().finally(() => process.exit(128 + number)));
  }
}

function begin([program, ...args], options) {
  if (isEnding()) throw new Error('the run is being ended');
  return spawn(program, args, { ...options, detached: true });
}

function track(child, { signal, wholeGroup }) {
  const entry = { child, signal, wholeGroup, isOver: false };
  entry.ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, by) => resolve(code ?? by));
  }).finally(() => {
    entry.isOver = true;
    running.splice(running.indexOf(entry), 1);
  });
  running.push(entry);
  return entry;
}

async function stop(entry) {
  send(entry, entry.signal);
  await Promise.race([entry.ended, sleep(PATIENCE_MS, undefined, { ref: false })]);
  if (!entry.isOver) send({ ...entry, wholeGroup: true }, 'SIGKILL');
  await entry.ended;
}

function send({ child, wholeGroup }, signal) {
  try {
    process.kill(wholeGroup ? -child.pid : child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
