import type { FoodClaim } from '../../domain/product/food';
import { attr, isElement } from '../tree/nodes';
import { one } from '../tree/select';
import { textOf } from '../tree/text';
import { tidy } from '../tree/text-reader';
import type { PageElement, PageNode } from '../tree/tree';
import { FOOD_LABELS } from '../words/food';

/** A longer text is a sentence and no label. */
const LONGEST = 40;

const YES = /^(?:true|yes|ja|oui|sí|si|1|是|نعم|✓|✔\ufe0f?|☑\ufe0f?|✅)$/iu;
const NO =
  /(?:^|\s)(?:no[nt]?|nein|nicht|keine?|nee|niet|pas|false|unknown|unbekannt|0|x|n\/a|not suitable(?: for)?|nicht geeignet(?: für)?|✗|✘|✕|❌|否|不|不是|无|無|لا|ليس|غير)[.!:]?$/iu;
const CONTROLS = new Set(['button', 'label', 'option', 'select']);
const CONTROL_ROLE = /^(?:button|radio|radiogroup|checkbox|switch|option|tab)$/i;

/** Whether a value says that its label holds. */
export function isYes(value: string): boolean {
  return YES.test(value.trim());
}

/** The label that a short text is: "gluten free:", "vegan"; else null. */
export function labelIn(text: string): FoodClaim | null {
  if (text.length > LONGEST) return null;
  const label = text.trim().replace(/\s*[:：]$/, '');
  return FOOD_LABELS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

/** Whether the node lies in something to press or to choose: "gluten free" is then only one of those that can be had. */
export function isChoice(node: PageNode): boolean {
  for (let at: PageElement | null = isElement(node) ? node : node.parent; at; at = at.parent)
    if (CONTROLS.has(at.tag) || CONTROL_ROLE.test(attr(at, 'role') ?? '')) return true;
  return false;
}

/** Whether a label holds: it stands for itself, or the value beside it says yes. */
export function isStated(node: PageNode, label: string): boolean {
  const unit = unitOf(node);
  const [before, after] = [besides(unit, 'previous'), besides(unit, 'next')];
  const said = wordsOf(after[0]);
  const value = said.replace(/^[:：]\s*/, '');
  if (NO.test(wordsOf(before[0]))) return false;
  if (isYes(value)) return true;
  if (isTagged(unit, /^(?:t[dh]|dt)$/)) return isTagged(unit, /^td$/) && isTagged(before[0], /^th$/);
  if (/[:：]$/.test(label) || value !== said || NO.test(value)) return false;
  // Of two that stand together the second is the value of the first, unless they are of a list.
  const isPair = before.length + after.length === 1 && !isTagged(unit, /^li$/);
  return value === '' || !isPair || labelIn(value) !== null;
}

// The outermost element that says nothing else; cells and items of lists are not left.
function unitOf(node: PageNode): PageNode {
  let unit = node;
  while (
    unit.parent &&
    !isTagged(unit, /^(?:t[dh]|d[td]|li)$/) &&
    !isTagged(unit.parent, /^(?:html|body|main|article|section)$/) &&
    besides(unit, 'previous').length + besides(unit, 'next').length === 0
  )
    unit = unit.parent;
  return unit;
}

// Siblings that say something and are neither headings nor to be pressed, the nearest first.
function besides(node: PageNode, way: 'previous' | 'next'): readonly PageNode[] {
  const found: PageNode[] = [];
  for (let at = node[way]; at && found.length < 3; at = at[way])
    if (!isTagged(at, /^(?:h[1-6]|button|a|form|select|label)$/) && wordsOf(at) !== '') found.push(at);
  return found;
}

function wordsOf(node: PageNode | undefined): string {
  if (!node) return '';
  if (!isElement(node)) return tidy(node.text);
  const picture = node.tag === 'img' ? node : one(node, 'img[alt]');
  return textOf(node, 60) || (picture ? (attr(picture, 'alt') ?? '').trim() : '');
}

function isTagged(node: PageNode | undefined, tags: RegExp): node is PageElement {
  return node !== undefined && isElement(node) && tags.test(node.tag);
}
