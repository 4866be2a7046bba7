import { type TextKey, t } from '../../utils/platform/text';
import { Command } from './command';

interface System {
  readonly name: string;
  /** How its browsers name it. */
  readonly sign: RegExp;
  readonly how: TextKey;
  readonly lines: (setting: string) => readonly string[];
}

const SYSTEMS: readonly System[] = [
  {
    name: 'macOS',
    sign: /mac/i,
    how: 'optionsOllamaMac',
    lines: (setting) => [`launchctl setenv OLLAMA_ORIGINS "${setting}"`],
  },
  {
    name: 'Windows',
    sign: /win/i,
    how: 'optionsOllamaWindows',
    lines: (setting) => [`setx OLLAMA_ORIGINS "${setting}"`],
  },
  {
    name: 'Linux',
    sign: /linux|x11|cros/i,
    how: 'optionsOllamaLinux',
    lines: (setting) => [
      'sudo systemctl edit ollama.service',
      '[Service]',
      `Environment="OLLAMA_ORIGINS=${setting}"`,
      'sudo systemctl restart ollama',
    ],
  },
];

/** The setting that lets extensions ask Ollama, for each system; the person's own one is open. */
export function OllamaHelp() {
  const setting = `${location.protocol}//*`;
  return (
    <div class="systems">
      {SYSTEMS.map(({ name, sign, how, lines }) => (
        <details key={name} open={sign.test(navigator.userAgent)}>
          <summary>{name}</summary>
          <p>{t(how)}</p>
          <Command lines={lines(setting)} />
        </details>
      ))}
    </div>
  );
}
