/** A TypeScript module of the project, bundled in memory and imported; `path` is from the project's root. */
export function loadModule<Module = Record<string, unknown>>(path: string): Promise<Module>;
