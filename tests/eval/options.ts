import { SERVER_KINDS } from '../../utils/domain/talk/model-profile.ts';
import type { Endpoint } from './evaluation.ts';
import type { EvalTask } from './task.ts';

/** What `npm run eval` was asked to do. */
export interface EvalOptions {
  /** Null with `--scripted`: the played model of the tests answers. */
  readonly endpoint: Endpoint | null;
  readonly tasks: readonly EvalTask[];
  /** Where transcripts and results go. */
  readonly folder: string;
  /** The least share of tasks done, in percent, for a run to count as good. */
  readonly min: number;
  /** Whether the extension is built already. */
  readonly isBuilt: boolean;
}

/** How to run it, for somebody who gave nothing or something wrong. */
export const HELP = `npm run eval asks a model forty shopping questions through the built extension, in the demo mall on this machine.

With a model of your own:

  CARTWRIGHT_EVAL_URL=https://dashscope-intl.aliyuncs.com/compatible-mode/v1 \\
  CARTWRIGHT_EVAL_KEY=sk-... \\
  CARTWRIGHT_EVAL_MODEL=qwen3.8-flash \\
  CARTWRIGHT_EVAL_SERVER=dashscope npm run eval

CARTWRIGHT_EVAL_URL     base address of any OpenAI-compatible server (required)
CARTWRIGHT_EVAL_MODEL   the name of the model there (required)
CARTWRIGHT_EVAL_KEY     its key; leave out for a server without one
CARTWRIGHT_EVAL_SERVER  ${SERVER_KINDS.join(', ')} (default custom); decides dialect and price
CARTWRIGHT_EVAL_ONLY    kinds or tasks, with commas: basket,unit-oil
CARTWRIGHT_EVAL_OUT     folder for transcripts of failures (default .output/eval)

  npm run eval -- --min 80      ends with 1 when less than 80 % of the tasks were done
  npm run eval -- --scripted    without a model: a scripted one answers, which proves the harness and says nothing of any model
  npm run eval -- --built       uses the build that is there`;

/** Reads arguments and environment; answers what is wrong with them as text. */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  all: readonly EvalTask[],
): EvalOptions | string {
  const endpoint = args.includes('--scripted') ? null : readEndpoint(env);
  if (typeof endpoint === 'string') return endpoint;
  const only = (env.CARTWRIGHT_EVAL_ONLY ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  const tasks = all.filter(({ id, kind }) => only.length === 0 || only.includes(id) || only.includes(kind));
  if (tasks.length === 0) return `CARTWRIGHT_EVAL_ONLY=${only.join(',')} names no task and no kind of task`;
  const min = args.includes('--min') ? Number(args[args.indexOf('--min') + 1]) : 0;
  if (!(min >= 0 && min <= 100)) return '--min takes a number from 0 to 100';
  const folder = env.CARTWRIGHT_EVAL_OUT || '.output/eval';
  return { endpoint, tasks, min, folder, isBuilt: args.includes('--built') };
}

function readEndpoint(env: Readonly<Record<string, string | undefined>>): Endpoint | string {
  const { CARTWRIGHT_EVAL_URL: url, CARTWRIGHT_EVAL_MODEL: model, CARTWRIGHT_EVAL_KEY: key } = env;
  if (!url || !model) return 'CARTWRIGHT_EVAL_URL and CARTWRIGHT_EVAL_MODEL say which model to ask';
  if (!URL.canParse(url)) return `CARTWRIGHT_EVAL_URL is no address: ${url}`;
  const server = SERVER_KINDS.find((kind) => kind === (env.CARTWRIGHT_EVAL_SERVER || 'custom'));
  if (!server) return `CARTWRIGHT_EVAL_SERVER is none of ${SERVER_KINDS.join(', ')}`;
  return { url, model, server, key: key || null };
}
