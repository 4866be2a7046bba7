import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readPages } from './lib/read-pages.mjs';

const USAGE =
  'Usage: npm run -s read -- --manifest FILE.json   (an array of {"file", "url"}, paths relative to it)\n       npm run -s read -- --url URL FILE.html        add --why to see which evidence won';

try {
  const { pages, why } = pagesFrom(process.argv.slice(2));
  const results = await readPages(pages, { why });
  for (const { error, ...line } of results) {
    if (error) console.error(error.message);
    console.log(JSON.stringify(line));
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** The pages that the arguments name. Throws with the usage when they name none. */
function pagesFrom(args) {
  const { values, positionals } = parsed(args);
  const why = values.why === true;
  if (values.manifest) return { pages: fromManifest(resolve(values.manifest)), why };
  const [file] = positionals;
  if (!values.url || !file) throw new Error(USAGE);
  return { pages: [checked({ file, url: values.url }, process.cwd())], why };
}

function parsed(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { manifest: { type: 'string' }, url: { type: 'string' }, why: { type: 'boolean' } },
    });
  } catch (cause) {
    throw new Error(`${cause.message}\n${USAGE}`, { cause });
  }
}

function fromManifest(manifest) {
  let entries;
  try {
    entries = JSON.parse(readFileSync(manifest, 'utf8'));
  } catch (cause) {
    throw new Error(`${manifest} is no readable JSON file: ${cause.message}`, { cause });
  }
  if (!Array.isArray(entries)) throw new Error(`${manifest} must hold an array of {"file", "url"}.`);
  return entries.map((entry) => checked(entry, dirname(manifest)));
}

function checked(entry, folder) {
  const { file, url } = entry ?? {};
  if (
    typeof file !== 'string' ||
    typeof url !== 'string' ||
    !/^https?:\/\//.test(url) ||
    !URL.canParse(url)
  ) {
    throw new Error(`${JSON.stringify(entry)} is no page: it needs "file" and an http(s) "url".`);
  }
  const path = resolve(folder, file);
  if (!existsSync(path)) throw new Error(`${path} does not exist.`);
  return { file, url, path };
}
