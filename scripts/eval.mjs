import { spawnSync } from 'node:child_process';
import { HELP, readOptions } from '../tests/eval/options.ts';
import { EXIT, runAll } from '../tests/eval/run-all.ts';
import { TASKS } from '../tests/eval/tasks/tasks.ts';

// npm run eval: forty shopping tasks through the built extension, against the model that the environment names; see HELP.
const options = readOptions(process.argv.slice(2), process.env, TASKS);
if (typeof options === 'string') {
  console.error(`${options}\n\n${HELP}`);
  process.exit(EXIT.noEndpoint);
}
if (!options.isBuilt) build();
process.exitCode = await runAll(options, (line) => console.log(line));

function build() {
  console.log('Building the extension …');
  const built = spawnSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (built.status !== 0) throw new Error('the extension could not be built: see above');
}
