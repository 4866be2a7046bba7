import { once } from '../../../domain/once';
import { arabic } from './arabic';
import { chinese } from './chinese';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { hindi } from './hindi';
import { japanese } from './japanese';
import type { QuickLanguage } from './quick-language';
import { russian } from './russian';
import { spanish } from './spanish';

/** All languages that are understood without a model; where a question shows none, they are tried in this order. */
export const quickLanguages: () => readonly QuickLanguage[] = once(() =>
  [english, german, spanish, french, japanese, chinese, arabic, russian, hindi].map((make) => make()),
);
