import * as v from 'valibot';
import { money, pageCapture, text } from '../schemas';
import { type PointedAt, RULE_FIELDS, type RuleField, type RulePlace, type ShopRule } from './shop-rule';

const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const tag = v.pipe(text(60), v.regex(/^[a-z][\w.:-]*$/));
const step = v.object({ tag, nth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5000)) });
const anchor = v.variant('kind', [
  v.object({
    kind: v.literal('mark'),
    tag,
    attribute: v.pipe(text(60), v.regex(/^[a-z][a-z-]*$/)),
    value: text(60),
  }),
  v.object({
    kind: v.literal('headline'),
    up: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)),
  }),
]);
const place: v.GenericSchema<unknown, RulePlace> = v.object({
  anchor,
  below: v.pipe(v.array(step), v.maxLength(40)),
  label: v.nullable(text(60)),
  isInner: v.boolean(),
});
const sample = text(200);

/** What can be pointed at. */
export const ruleField: v.GenericSchema<unknown, RuleField> = v.picklist(RULE_FIELDS);

/** What was pointed at, as it travels from the page. */
export const pointedAt: v.GenericSchema<unknown, PointedAt> = v.object({
  field: ruleField,
  capture: pageCapture,
});

/** A rule as it is kept and exported. */
export const shopRule: v.GenericSchema<unknown, ShopRule> = v.object({
  id: v.pipe(text(80), v.minLength(1)),
  origin: v.pipe(text(300), v.regex(/^https?:\/\/[^/]+$/)),
  field: ruleField,
  place,
  sample,
  currency: v.nullable(money.entries.currency),
  learnedAt: time,
  lastUsedAt: v.nullable(time),
  lastWorkedAt: v.nullable(time),
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
