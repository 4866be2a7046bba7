import { type ModelPrice, priceOf } from '../../utils/agent/model/price-table';
import { numberFormat } from '../../utils/domain/money/number-format';
import { t, uiLocale } from '../../utils/platform/text';
import type { ProfileDraft } from './profile-draft';

/** What a model's words cost and when that was seen, or that it is not known. Nothing while no model is named. */
export function PriceLine({ draft: { model, server } }: { readonly draft: ProfileDraft }) {
  if (model.trim() === '') return null;
  return <p class="small quiet price-line">{priceWords(priceOf(model, server))}</p>;
}

function priceWords(price: ModelPrice | null): string {
  if (!price) return t('optionsPriceUnknown');
  if (price.inputMicros === 0 && price.outputMicros === 0) return t('optionsPriceFree');
  const list = t('optionsPrice', dollars(price.inputMicros), dollars(price.outputMicros), month(price.asOf));
  const longer = (price.tiers ?? []).map(({ abovePromptTokens, inputMicros, outputMicros }) =>
    t(
      'optionsPriceLonger',
      dollars(inputMicros),
      dollars(outputMicros),
      numberFormat(uiLocale()).format(abovePromptTokens),
    ),
  );
  return [list, ...longer].join(' ');
}

function dollars(micros: number): string {
  const options = { style: 'currency', currency: 'USD', maximumFractionDigits: 4 } as const;
  return numberFormat(uiLocale(), options).format(micros / 1_000_000);
}

function month(asOf: string): string {
  const options = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(uiLocale(), options).format(new Date(`${asOf}-01T00:00:00Z`));
}
