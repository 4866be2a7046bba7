import type { ModelProfile, ServerKind } from '../../domain/talk/model-profile';

/** Servers that are known by their address alone; local ones by the port that they have unless it was changed. */
const KNOWN: readonly { readonly server: ServerKind; readonly host: RegExp }[] = [
  { server: 'dashscope', host: /(?:^|\.)(?:dashscope(?:-[a-z]+)?|maas)\.aliyuncs\.com$/ },
  { server: 'openrouter', host: /^openrouter\.ai$/ },
  { server: 'ollama', host: /^(?:localhost|127\.0\.0\.1):11434$/ },
  { server: 'lmstudio', host: /^(?:localhost|127\.0\.0\.1):1234$/ },
];

/** What kind of server a profile talks to: as the person chose, and where that is "custom" as its address tells. */
export function serverOf({ server, baseUrl }: Pick<ModelProfile, 'server' | 'baseUrl'>): ServerKind {
  if (server !== 'custom') return server;
  const { host } = new URL(baseUrl);
  return KNOWN.find((known) => known.host.test(host))?.server ?? server;
}
