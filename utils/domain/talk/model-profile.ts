import { type Capabilities, PROBED_FACTS, type ProbedFact } from './capabilities';

/** Kinds of server that want different switches. */
export const SERVER_KINDS = [
  'dashscope',
  'openrouter',
  'vllm',
  'sglang',
  'llamacpp',
  'ollama',
  'lmstudio',
  'custom',
] as const;
export type ServerKind = (typeof SERVER_KINDS)[number];

/** What a model is used for: the conversation, small jobs such as reading a field, pictures, spoken words. */
export const MODEL_ROLES = ['chat', 'quick', 'vision', 'speech'] as const;
export type ModelRole = (typeof MODEL_ROLES)[number];

/** Whether all that a model is for is to write down speech: then it need not talk. */
export function isOnlyHearing(roles: readonly ModelRole[]): boolean {
  return roles.length > 0 && roles.every((role) => role === 'speech');
}

/** What a test of the connection finds out of a model with these roles. Sound is sent only where speech is to be written down. */
export function probedFacts(roles: readonly ModelRole[]): readonly ProbedFact[] {
  if (isOnlyHearing(roles)) return ['soundForm'];
  return PROBED_FACTS.filter((fact) => fact !== 'soundForm' || roles.includes('speech'));
}

/** An OpenAI-compatible endpoint that the person set up. The key is stored apart, encrypted, under the same id. */
export interface ModelProfile {
  readonly id: string;
  readonly name: string;
  readonly server: ServerKind;
  readonly baseUrl: string;
  readonly model: string;
  /** What the person lets it do; one profile may have several. */
  readonly roles: readonly ModelRole[];
  readonly hasKey: boolean;
  /** Requests to this server do not say that they come from an extension; some local servers refuse those. Absent is no. */
  readonly hidesOrigin?: boolean;
  readonly createdAt: number;
}

/** What a connection test found. An error of the kind `stopped` is the person's own. */
export interface ConnectionReport {
  readonly isOk: boolean;
  readonly models: readonly string[];
  readonly error: { readonly kind: string; readonly detail: string } | null;
  readonly firstTokenMs: number | null;
  /** What the model was found to be able to do; null where the test did not come so far. */
  readonly capabilities: Capabilities | null;
}

/** What became of a key at a server of another region. */
export interface RegionAnswer {
  /** The preset that has the server's address. */
  readonly presetId: string;
  readonly outcome: 'accepted' | 'refused' | 'unreached';
}
