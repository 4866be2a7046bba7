import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM',
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  'firefox-esr': {
    variable: 'FIREFOX',
    places: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
} as const;

/** Where the browser is; installs Debian's package when run as root on Debian, else throws with what to do. */
export function findBrowser(name: keyof typeof BROWSERS): string {
  const { variable, places } = BROWSERS[name];
  const found = [process.env[variable], ...places].find((path) => path && existsSync(path));
  if (found) return found;
  if (installsOnDebian(name)) return places[0];
  throw new Error(
    `${name} was not found: install it ("apt-get install ${name}" on Debian), or set ${variable} to its path`,
  );
}

function installsOnDebian(name: keyof typeof BROWSERS): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.error(`installing ${name} from Debian, once …`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', '-qq', name], { stdio: 'ignore' });
  return existsSync(BROWSERS[name].places[0]);
}
