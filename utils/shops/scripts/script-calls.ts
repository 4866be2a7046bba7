import { closingBracket, objectFields, type ScriptField } from './script-source';

/** A request that a shop's own script makes to its cart, as far as the script's text tells. */
export interface ScriptCall {
  readonly method: string;
  /** The path as written, up to where a variable begins. */
  readonly path: string;
  /** Whether something is appended to the path: "/api/cart/items/" + id. */
  readonly hasSlot: boolean;
  readonly encoding: 'json' | 'urlencoded';
  /** The fields of what is sent, each with its source text; empty where nothing is. */
  readonly fields: readonly ScriptField[];
}

const PATH = /(['"`])(\/[^'"`\s${}<>]{1,120})(\$\{[^}]*\})?[^'"`]{0,40}\1(\s*\+\s*[\w.[\]]+)?/g;
const VERBS = /(?:^|[^\w$])(get|post|put|patch|del|delete)\s*\(\s*$/i;
const QUOTED_VERB = '([\'"`])(GET|POST|PUT|PATCH|DELETE)\\1';

/** The requests in the scripts whose path satisfies `isWanted`, in order. */
export function findScriptCalls(
  scripts: readonly string[],
  isWanted: (path: string) => boolean,
): ScriptCall[] {
  const whole = scripts.join('\n');
  return scripts.flatMap((script) =>
    [...script.matchAll(PATH)].flatMap((match) => {
      const path = match[2] ?? '';
      const call = isWanted(path)
        ? callAround(script, match.index, match.index + match[0].length, whole)
        : null;
      return call === null
        ? []
        : [{ ...call, path, hasSlot: match[3] !== undefined || match[4] !== undefined }];
    }),
  );
}

function callAround(
  script: string,
  start: number,
  end: number,
  whole: string,
): Omit<ScriptCall, 'path' | 'hasSlot'> | null {
  const before = script.slice(Math.max(0, start - 60), start);
  if (!/[(,]\s*(?:\w+\s*:\s*)?$/.test(before)) return null;
  const close = closingBracket(script, end);
  if (close === null) return null;
  const rest = script.slice(end, close);
  const helper = helperSource(before, whole);
  const isJson = /JSON\.stringify|application\/json/.test(rest);
  const isForm =
    /\$\.(?:post|ajax)\s*\(\s*$/.test(before) ||
    /urlencoded|URLSearchParams/.test(rest + (isJson ? '' : helper));
  return {
    method: methodIn(before, rest, helper),
    encoding: isForm ? 'urlencoded' : 'json',
    fields: bodyFields(rest),
  };
}

function methodIn(before: string, rest: string, helper: string): string {
  const named = /(?:method|type)\s*:\s*(['"`])(\w+)\1/i.exec(rest)?.[2];
  const argument = new RegExp(`(?:^|,)\\s*${QUOTED_VERB}`, 'i').exec(rest)?.[2];
  const earlier = new RegExp(`${QUOTED_VERB}\\s*,\\s*$`, 'i').exec(before)?.[2];
  const verb = VERBS.exec(before)?.[1]?.replace(/^del$/i, 'delete');
  const inHelper = /method\s*:\s*(['"`])(\w+)\1/i.exec(helper)?.[2];
  return (named ?? argument ?? earlier ?? verb ?? inHelper ?? 'GET').toUpperCase();
}

// A shop's code often sends through a small function of its own: `const post = (path, fields) => fetch(…)`.
function helperSource(before: string, whole: string): string {
  const name = /([\w$]+)\s*\(\s*(?:['"`]\w+['"`]\s*,\s*)?$/.exec(before)?.[1];
  if (!name || ['fetch', 'ajax', 'axios', 'open'].includes(name)) return '';
  const quoted = name.replace(/\$/g, '\\$');
  const made = new RegExp(
    `(?:function\\s+${quoted}\\s*\\(|(?<![\\w$.])${quoted}\\s*=\\s*(?:async\\s*)?(?:function\\b|\\(|\\w+\\s*=>))`,
  ).exec(whole);
  return made ? whole.slice(made.index, made.index + 300) : '';
}

// What is sent stands inside JSON.stringify or URLSearchParams, as body or data, or as the call's last argument.
function bodyFields(rest: string): ScriptField[] {
  const inside = /(?:JSON\.stringify|URLSearchParams)\s*\(\s*\{|(?:body|data|json)\s*:\s*\{/.exec(rest);
  const last = /,\s*\{(?!\s*(?:method|headers|type|credentials)\b)/.exec(rest);
  const found = inside ?? last;
  return found ? objectFields(rest.slice(found.index + found[0].length)) : [];
}
