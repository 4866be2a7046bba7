/** What the bundler tells of a module. */
interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/**
 * How the screens' code is cut. Every file that a screen waits for costs more than its bytes, so there are two that they share: `first`,
 * what the popup needs for its first picture, and `screens`, what at least two of them need beside that.
 */
export const SCREEN_GROUPS = [
  { name: partOf(new Set()), priority: 2 },
  { name: 'screens', priority: 1, minShareCount: 2 },
];

const RUNTIME = '\0rolldown/runtime.js';

/** Names the part of a module: `first` when the popup's page imports it, or what it imports does, without waiting. */
function partOf(first: Set<string>): (id: string, modules: Modules) => string | null {
  return (id, modules) => {
    if (first.size === 0) gather(file('popup/index.html'), modules, first);
    const isOwn = id === file('popup/index.html') || id === file('popup/main.tsx');
    return id === RUNTIME || (first.has(id) && !isOwn) ? 'first' : null;
  };
}

function gather(id: string, modules: Modules, into: Set<string>): void {
  if (into.has(id)) return;
  into.add(id);
  for (const next of modules.getModuleInfo(id)?.importedIds ?? []) gather(next, modules, into);
}

function file(path: string): string {
  return new URL(`../entrypoints/${path}`, import.meta.url).pathname;
}
