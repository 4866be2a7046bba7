import type { Lesson, PointedAt, RuleField, RulePlace, RuleRefusal } from '../../domain/shop/shop-rule';
import { parentOf } from '../tree/nodes';
import { openPage, type Page } from '../tree/page';
import { textOf } from '../tree/text';
import type { PageElement } from '../tree/tree';
import { fieldValue } from './field-value';
import { findPlace, labelBefore } from './find-place';
import { type MainBlock, mainBlock, wholePage } from './main-block';
import { placesFor } from './places';
import { wholeAmount } from './whole-amount';

const SAMPLE = 120;
/** More than the longest price, so that a longer text shows. */
const READ = 120;

/** Learns from what a person pointed at in a captured page. */
export function learnFromCapture({ field, capture }: PointedAt): Lesson {
  const page = openPage(capture);
  const element = page?.root.tree.picked;
  return page && element ? learnRule(page, element, field) : refuse('gone');
}

/** The place of the element in lasting features, by which it alone is found in the main product block; or why there is none. */
export function learnRule(page: Page, picked: PageElement, field: RuleField): Lesson {
  const element = field === 'price' ? wholeAmount(picked, { above: parentOf, textOf: textOfPrice }) : picked;
  const read = fieldValue(field, element, page);
  if (typeof read === 'string') return refuse(read);
  const block = mainBlock(page) ?? (field === 'name' ? wholePage(page) : null);
  if (!block) return refuse('no-product');
  if (!block.isOwn(element, false)) return refuse('elsewhere');
  const place = lastingPlace(element, field, block);
  return place ? { ok: true, learned: { place, sample: read.text.slice(0, SAMPLE) } } : refuse('not-lasting');
}

function lastingPlace(element: PageElement, field: RuleField, block: MainBlock): RulePlace | null {
  const drafts = placesFor(element, field, block.headline);
  const isInner = block.isOwn(element, true);
  const label = labelBefore(element);
  const labels = label === null ? [null] : [null, label];
  const places = labels.flatMap((each) => drafts.map((draft) => ({ ...draft, isInner, label: each })));
  const ranked = [...places].sort((a, b) => weaknessOf(a) - weaknessOf(b));
  return ranked.find((place) => isOnly(findPlace(place, block), element)) ?? null;
}

// Its own mark, with the words before it if need be, outlasts marks above it; where it stands below the name is the last resort.
function weaknessOf({ anchor, below }: RulePlace): number {
  if (anchor.kind === 'headline') return 2;
  return below.length > 0 ? 1 : 0;
}

function isOnly(found: readonly PageElement[], element: PageElement): boolean {
  return found.length === 1 && found[0] === element;
}

function textOfPrice(element: PageElement): string {
  return textOf(element, READ);
}

function refuse(refusal: RuleRefusal): Lesson {
  return { ok: false, refusal };
}
