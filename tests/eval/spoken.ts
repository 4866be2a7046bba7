import { loadModule } from '../../scripts/load-module.mjs';
import type { EvalTask, Outcome } from './task.ts';

interface LanguageModule {
  readonly languageOf: (text: string) => { readonly name: string } | null;
}

// Bundled, because plain Node finds no import without its ending.
const { languageOf } = await loadModule<LanguageModule>('utils/agent/quick/language.ts');

/**
 * What is wrong with the language of an answer: that it is in another one than the question. Goods keep their own names, so these
 * are not looked at; an answer that is little more than a name and a price tells no language, and is no fault.
 */
export function spokenIn(
  { language }: Pick<EvalTask, 'language'>,
  { run, goods }: Pick<Outcome, 'run' | 'goods'>,
): readonly string[] {
  const names = goods.map(({ name }) => name).sort((a, b) => b.length - a.length);
  const words = names.reduce((text, name) => text.replaceAll(name, ' '), run.text);
  const spoken = languageOf(words)?.name ?? language;
  return spoken === language ? [] : [`the answer is in ${spoken}, not in ${language}`];
}
