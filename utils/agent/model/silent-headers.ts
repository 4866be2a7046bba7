const NAMES = [
  'arch',
  'async',
  'custom-poll-interval',
  'helper-method',
  'lang',
  'os',
  'package-version',
  'poll-helper',
  'retry-count',
  'runtime',
  'runtime-version',
  'timeout',
];

/** The client names itself in headers that some servers refuse in a preflight; null takes them out. */
export const SILENT_HEADERS: Readonly<Record<string, null>> = Object.fromEntries(
  [...NAMES.map((name) => `x-stainless-${name}`), 'User-Agent'].map((name) => [name, null]),
);
