import { readFileSync } from 'node:fs';

/** A recorded exchange with a real server. */
export interface Recording {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Reads a recording of tests/fixtures/wire by its name. */
export function recording(name: string): Recording {
  const text = readFileSync(new URL(`../../fixtures/wire/${name}.txt`, import.meta.url), 'utf8');
  const response = text.slice(text.indexOf('### response') + '### response'.length).replace(/^\r?\n/, '');
  const [head = '', ...rest] = response.split(/\r?\n\r?\n/);
  const [first = '', ...lines] = head.split(/\r?\n/);
  const status = Number(/^HTTP\/1\.1 (\d+)/.exec(first)?.[1] ?? Number.NaN);
  if (Number.isNaN(status)) return { status: 503, headers: {}, body: response };
  const headers = Object.fromEntries(
    lines
      .map((line) => line.split(/:\s*/, 2) as [string, string])
      .filter(([name]) => /^content-type$/i.test(name)),
  );
  return { status, headers, body: rest.join('\n\n') };
}
