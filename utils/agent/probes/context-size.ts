import * as v from 'valibot';
import type { ServerKind } from '../../domain/talk/model-profile';
import type { ProbeContext } from './step';

const tokens = v.pipe(v.number(), v.integer(), v.minValue(1));
const size = v.optional(v.fallback(v.nullable(tokens), null), null);
const meta = v.optional(v.fallback(v.nullable(v.object({ n_ctx: size, n_ctx_train: size })), null), null);

const listed = v.object({
  data: v.array(
    v.object({
      id: v.string(),
      max_model_len: size,
      context_length: size,
      context_window: size,
      loaded_context_length: size,
      max_context_length: size,
      meta,
    }),
  ),
});
const props = v.object({ default_generation_settings: v.object({ n_ctx: size }) });
const running = v.object({ models: v.array(v.object({ name: v.string(), context_length: size })) });
const shown = v.object({ parameters: v.optional(v.string(), '') });

type Source = (context: ProbeContext) => Promise<number | null>;

/** Where each kind of server says it, the place that tells what holds now first; what it was trained for says less. */
const SOURCES: Readonly<Record<ServerKind, readonly Source[]>> = {
  dashscope: [fromList('models')],
  openrouter: [fromList('models')],
  vllm: [fromList('models')],
  sglang: [fromList('models')],
  custom: [fromList('models')],
  llamacpp: [fromProps, fromList('models')],
  lmstudio: [fromList('/api/v0/models'), fromList('models')],
  ollama: [fromRunning, fromParameters],
};

/** How many tokens prompt and answer may have together, as the server says; null when it does not. */
export async function readContextTokens(context: ProbeContext): Promise<number | null> {
  for (const source of SOURCES[context.profile.server]) {
    // A place that this server does not have is no failure of the test.
    const found = await source(context).catch(() => null);
    context.signal.throwIfAborted();
    if (found !== null) return found;
  }
  return null;
}

function fromList(place: 'models' | '/api/v0/models'): Source {
  return async ({ prober, profile, signal }) => {
    const { data } = v.parse(listed, await prober.readFacts(place, signal));
    const entry = data.find(({ id }) => id === profile.model) ?? (data.length === 1 ? data[0] : undefined);
    if (!entry) return null;
    return (
      entry.loaded_context_length ??
      entry.max_model_len ??
      entry.context_length ??
      entry.context_window ??
      entry.max_context_length ??
      entry.meta?.n_ctx ??
      entry.meta?.n_ctx_train ??
      null
    );
  };
}

async function fromProps({ prober, signal }: ProbeContext): Promise<number | null> {
  return v.parse(props, await prober.readFacts('/props', signal)).default_generation_settings.n_ctx;
}

async function fromRunning({ prober, profile, signal }: ProbeContext): Promise<number | null> {
  const { models } = v.parse(running, await prober.readFacts('/api/ps', signal));
  return models.find(({ name }) => withTag(name) === withTag(profile.model))?.context_length ?? null;
}

async function fromParameters({ prober, profile, signal }: ProbeContext): Promise<number | null> {
  const { parameters } = v.parse(
    shown,
    await prober.readFacts('/api/show', signal, { model: profile.model }),
  );
  const found = /^num_ctx\s+(\d+)/m.exec(parameters)?.[1];
  return found === undefined ? null : Number(found);
}

// Ollama leaves the tag out where it is "latest".
function withTag(name: string): string {
  return name.includes(':') ? name : `${name}:latest`;
}
