import type { Plugin } from 'vite';

/** For the popup's first script: its page brings the style. */
export const withoutStyle: Plugin = {
  name: 'without-style',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : null),
  load: (id) => (id === '\0no-style' ? '' : null),
};

const INNER_HTML = /\b(\w+)\.innerHTML\s?=\s?(\w+\.__html)/g;

/**
 * Takes out of Preact the one line by which it sets inner HTML for whoever asks it to: nobody here does, and what is not there needs no
 * watching. Throws when Preact has changed so that the line is not found once.
 */
export const withoutInnerHtml: Plugin = {
  name: 'without-inner-html',
  transform(code, id) {
    if (!/\/preact\/dist\/preact(?:\.module)?\.m?js$/.test(id)) return null;
    if (code.match(INNER_HTML)?.length !== 1)
      throw new Error(`${id} sets inner HTML in another way than it did`);
    return { code: code.replace(INNER_HTML, '$1.textContent=$2'), map: null };
  },
};

// What is called: chats, the list of models, and what writes speech down.
const UNUSED_APIS =
  /\/openai\/(?:resources\/(?!(?:audio|chat|models|shared)[./]|(?:.+\/)?index\.)|lib\/ChatCompletion)[^?]*\.mjs$/;

/** Whether a file of OpenAI's client belongs to a service that nobody here calls. */
export function isUnusedApi(path: string): boolean {
  return UNUSED_APIS.test(path);
}

/**
 * Leaves out of OpenAI's client the many services that nobody here calls: they would be a quarter of what the browser reads each time
 * it wakes the background. Each of their classes is an empty one, for the client makes one of each; whatever else they export is
 * missing, so that a client which comes to need it cannot be built.
 */
export const withoutUnusedApis: Plugin = {
  name: 'without-unused-apis',
  transform(code, id) {
    if (!isUnusedApi(id)) return null;
    const names = [...code.matchAll(/^export class (\w+)/gm)].map(([, name]) => name);
    return { code: names.map((name) => `export class ${name} {}`).join('\n'), map: null };
  },
};
