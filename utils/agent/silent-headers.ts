// The client names itself in headers that some servers refuse in a preflight; null takes them out.
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

/** Headers that the client would send about itself, each taken out. */
export const SILENT_HEADERS: Readonly<Record<string, null>> = Object.fromEntries(
  NAMES.map((name) => `x-stainless-${name}`)
    .concat('User-Agent')
    .map((name) => [name, null]),
);
