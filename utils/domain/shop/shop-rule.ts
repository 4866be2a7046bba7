import type { PageCapture } from '../product/page-capture';

/** What a person can point at on a product's page. */
export const RULE_FIELDS = ['price', 'name', 'image'] as const;

/** One of the things a person can point at. */
export type RuleField = (typeof RULE_FIELDS)[number];

/** Where a learned path begins: at an element with a mark of the shop's own, or so many steps above the product's name. */
export type RuleAnchor =
  | {
      readonly kind: 'mark';
      readonly tag: string;
      /** The attribute that marks it; `class` stands for one word among its classes. */
      readonly attribute: string;
      /** The attribute's lasting part; empty where it is enough that the attribute is there. */
      readonly value: string;
    }
  | { readonly kind: 'headline'; readonly up: number };

/** One step down, shadow roots included: which child of that tag, counted from 1. */
export interface RuleStep {
  readonly tag: string;
  readonly nth: number;
}

/** The place that a person pointed at, in the page's lasting features; always looked for in the main product block only. */
export interface RulePlace {
  readonly anchor: RuleAnchor;
  readonly below: readonly RuleStep[];
  /** The words right before it, where only they tell it from its like; else null. */
  readonly label: string | null;
  /** Whether it lies between the product's name and its cart control, which is where most prices stand. */
  readonly isInner: boolean;
}

/** Where a shop shows a field, as a person pointed it out. Times in ms since 1970. */
export interface ShopRule {
  readonly id: string;
  readonly origin: string;
  readonly field: RuleField;
  readonly place: RulePlace;
  /** What stood there when it was learned, as printed. */
  readonly sample: string;
  /** ISO 4217 code that the shop's prices are known to be in, for pages that print none; null while no page named one. */
  readonly currency: string | null;
  readonly learnedAt: number;
  /** When it was last tried on a product's page, and when it last found something; null before the first time. */
  readonly lastUsedAt: number | null;
  readonly lastWorkedAt: number | null;
  /** How many times in a row it found nothing on a product's page. */
  readonly failures: number;
}

/** What a page teaches: the rule without what the memory adds. */
export type LearnedPlace = Pick<ShopRule, 'place' | 'sample'>;

/** Why nothing can be learned from what was pointed at. */
export const RULE_REFUSALS = [
  'no-amount',
  'several-amounts',
  'no-name',
  'no-picture',
  'no-product',
  'elsewhere',
  'not-lasting',
  'gone',
] as const;

/** One of the reasons why nothing can be learned. */
export type RuleRefusal = (typeof RULE_REFUSALS)[number];

/** What was pointed at: the page as it stood, with the place of the picked element in it. */
export interface PointedAt {
  readonly field: RuleField;
  readonly capture: PageCapture;
}

/** How learning ended. */
export type Lesson =
  | { readonly ok: true; readonly learned: LearnedPlace }
  | { readonly ok: false; readonly refusal: RuleRefusal };

const GIVEN_UP = 5;

/** Whether the shop changed its pages so that the rule finds nothing any more; such a rule is kept to be seen, and not used. */
export function isGivenUp({ failures }: Pick<ShopRule, 'failures'>): boolean {
  return failures >= GIVEN_UP;
}

/** The place as one short line that resembles a CSS selector, for evidence and for a person who wants to know. */
export function describePlace({ anchor, below, label }: RulePlace): string {
  const start = anchor.kind === 'mark' ? describeMark(anchor) : `name${' < *'.repeat(anchor.up)}`;
  const steps = below.map(({ tag, nth }) => ` > ${tag}:${nth}`).join('');
  return `${start}${steps}${label === null ? '' : ` after "${label}"`}`.slice(0, 500);
}

function describeMark({ tag, attribute, value }: RuleAnchor & { readonly kind: 'mark' }): string {
  if (attribute === 'class') return `${tag}.${value}`;
  return value === '' ? `${tag}[${attribute}]` : `${tag}[${attribute}="${value}"]`;
}
