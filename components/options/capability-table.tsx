import { Check, CircleHelp, LoaderCircle, type LucideIcon, Minus } from 'lucide-preact';
import { numberFormat } from '../../utils/domain/money/number-format';
import type { Capabilities, ProbedFact } from '../../utils/domain/talk/capabilities';
import { type TextKey, t, uiLocale } from '../../utils/platform/text';
import { formatAgo } from '../shared/format';

/** What is asked, in the order in which people care. */
const ROWS: readonly (readonly [ProbedFact, TextKey])[] = [
  ['hasTools', 'optionsCanTools'],
  ['hasForcedTools', 'optionsCanForced'],
  ['hasJsonSchema', 'optionsCanSchema'],
  ['hasJsonObject', 'optionsCanObject'],
  ['hasVision', 'optionsCanVision'],
  ['thinkingSwitch', 'optionsCanThinking'],
  ['contextTokens', 'optionsCanContext'],
];
/** What is asked only of models that the person wants to write down speech. */
const SOUND_ROW = ['soundForm', 'optionsCanSpeech'] as const;

interface CapabilityTableProps {
  readonly known: Capabilities;
  /** While a test is under way, what it has not asked yet is shown so. */
  readonly isTesting: boolean;
  readonly now: number;
}

/** What a model was found to be able to do, in words; it stays until the next test. */
export function CapabilityTable({ known, isTesting, now }: CapabilityTableProps) {
  const isAsked = (fact: ProbedFact) => isTesting && (known.pending ?? []).includes(fact);
  const rows = known.soundForm === undefined && !isAsked('soundForm') ? ROWS : [...ROWS, SOUND_ROW];
  return (
    <table class="capabilities">
      <caption>
        {t('optionsCan')} <span class="small quiet">{testedWords(known, now)}</span>
      </caption>
      <tbody>
        {typeof known.firstTokenMs === 'number' && (
          <Row name={t('optionsCanAnswer')} icon={Check} words={answerWords(known.firstTokenMs)} />
        )}
        {rows.map(([fact, name]) => (
          <Row
            key={fact}
            name={t(name)}
            {...(isAsked(fact) ? ASKING() : shownAs(fact, known[fact] ?? null))}
          />
        ))}
      </tbody>
    </table>
  );
}

interface Shown {
  readonly icon: LucideIcon;
  readonly words: string;
}

function Row({ name, icon: Icon, words }: Shown & { readonly name: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <span class="capability">
          <Icon aria-hidden="true" />
          {words}
        </span>
      </td>
    </tr>
  );
}

const ASKING = (): Shown => ({ icon: LoaderCircle, words: t('optionsAsking') });

function shownAs(fact: ProbedFact, value: NonNullable<Capabilities[ProbedFact]> | null): Shown {
  if (value === null) return { icon: CircleHelp, words: t('optionsNotKnown') };
  if (value === true) return { icon: Check, words: t('optionsYes') };
  if (value === false) return { icon: Minus, words: t('optionsNo') };
  if (value === 'none')
    return { icon: Minus, words: t(fact === 'soundForm' ? 'optionsNo' : 'optionsCanThinkingNone') };
  if (fact === 'soundForm') return { icon: Check, words: t('optionsYes') };
  const words =
    typeof value === 'number' ? t('optionsCanTokens', numberFormat(uiLocale()).format(value)) : value;
  return { icon: Check, words };
}

function testedWords({ checkedAt }: Capabilities, now: number): string {
  return t('optionsCanTested', formatAgo(checkedAt, now, 'long'));
}

function answerWords(ms: number): string {
  return t('optionsCanAnswerIn', numberFormat(uiLocale()).format(Math.round(ms)));
}
