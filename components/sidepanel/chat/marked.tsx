import type { ComponentChildren } from 'preact';
import type { Mark } from '../../../utils/agent/checked-answer/marks';
import type { FigureValue } from '../../../utils/domain/talk/answer-facts';
import { t } from '../../../utils/platform/text';
import { formatMoney, formatShare, formatUnitPrice } from '../../shared/format';
import { ShopLink } from '../../shared/shop-link';
import { siteText } from '../../shared/site';
import { usePanel } from '../panel-context';
import { ProductMark } from './product-mark';
import type { Told, ToldProduct } from './told-products';
import './marked.css';

interface MarkedProps {
  readonly mark: Mark;
  readonly written: string;
  readonly isInLink: boolean;
  readonly told: Told;
}

/** A part of an answer drawn from what the tools said; what nobody said stays as it was written and is marked. */
export function Marked({ mark, written, isInLink, told }: MarkedProps): ComponentChildren {
  switch (mark.kind) {
    case 'unfinished':
      return null;
    case 'product': {
      const product = told.get(mark.productKey);
      return product ? (
        <ProductMark product={product} isInLink={isInLink} />
      ) : (
        <span class="quiet">{t('chatProductGone')}</span>
      );
    }
    case 'name':
      return (
        <Lead product={isInLink ? undefined : told.get(mark.productKey)} class="told-name">
          {written}
        </Lead>
      );
    case 'figure':
      return <Figure mark={mark} isInLink={isInLink} told={told} />;
    case 'elsewhere':
      return <Doubt written={written} why={told.get(mark.productKey)?.was.name} />;
    case 'unchecked':
      return <Doubt written={written} />;
  }
}

function Figure({
  mark,
  isInLink,
  told,
}: Omit<MarkedProps, 'written' | 'mark'> & { mark: Mark & { kind: 'figure' } }) {
  const { go } = usePanel();
  const { productKey, planId } = mark;
  const words = formatFigure(mark.value);
  if (isInLink) return <span class="told figures">{words}</span>;
  if (!productKey && planId) {
    return (
      <button type="button" class="told told-plan figures" onClick={() => go({ tab: 'plans', planId })}>
        {words}
      </button>
    );
  }
  return (
    <Lead product={productKey ? told.get(productKey) : undefined} class="told figures">
      {words}
    </Lead>
  );
}

/** A number as the person's locale writes it. */
function formatFigure(value: FigureValue): string {
  if (value.kind === 'money') return formatMoney(value.money);
  return value.kind === 'share' ? formatShare(value.share) : formatUnitPrice(value.unitPrice);
}

interface LeadProps {
  readonly product: ToldProduct | undefined;
  readonly class: string;
  readonly children: ComponentChildren;
}

// Leads to the page where it was read; without one it is plain text.
function Lead({ product, class: name, children }: LeadProps) {
  if (!product) return <span class={name}>{children}</span>;
  const { name: called, origin, url } = product.was;
  return (
    <ShopLink url={url} class={name} title={t('chatToldAt', called, siteText(origin))}>
      {children}
    </ShopLink>
  );
}

function Doubt({ written, why }: { readonly written: string; readonly why?: string | undefined }) {
  const words = why ? t('chatNotCheckedOther', why) : t('chatNotChecked');
  return (
    <span class="not-checked" title={words}>
      {written}
      <span class="aloud"> ({words})</span>
    </span>
  );
}
