/** Kinds of server that want different switches. */
export type ServerKind = 'dashscope' | 'openrouter' | 'ollama' | 'lmstudio' | 'vllm' | 'custom';

/** An OpenAI-compatible endpoint that the person set up. The key is stored apart, encrypted, under the same id. */
export interface ModelProfile {
  readonly id: string;
  readonly name: string;
  readonly server: ServerKind;
  readonly baseUrl: string;
  readonly model: string;
  readonly hasKey: boolean;
  readonly createdAt: number;
}

/** What a connection test found. */
export interface ConnectionReport {
  readonly isOk: boolean;
  readonly models: readonly string[];
  readonly error: { readonly kind: string; readonly detail: string } | null;
  readonly firstTokenMs: number | null;
}
