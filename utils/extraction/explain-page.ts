import type { Evidence, Reading } from '../domain/product/evidence';
import type { PageCapture } from '../domain/product/page-capture';
import { READ_FIELDS } from '../domain/product/product';
import { extractorsFor } from './extractors';
import { readPage } from './read-page';
import { openPage } from './tree/page';

/** Why a page was read as it was, in lines for a person: each extractor's claims, the amounts that were weighed, and what was decided on which evidence. */
export function explainPage(capture: PageCapture): readonly string[] {
  const page = openPage(capture);
  if (!page) return ['the document is empty'];
  const claims = extractorsFor().flatMap(({ name, read }) => {
    const { claims: found, facts } = read(page);
    const lines = Object.entries(found).flatMap(([field, list]) =>
      list
        .slice(0, 3)
        .map(
          ({ value, weight, evidence }) =>
            `  ${field}: ${JSON.stringify(value)} (${weight.toFixed(2)}, ${evidence.path})`,
        ),
    );
    return lines.length === 0 && facts.productHint === 0
      ? []
      : [`${name}: product hint ${facts.productHint}`, ...lines];
  });
  const { scene, pay, list, unit, member, other } = page.prices();
  const amounts = [
    ...pay.slice(0, 6),
    ...list.slice(0, 3),
    ...unit.slice(0, 2),
    ...member.slice(0, 2),
    ...other.slice(0, 4),
  ].map(
    ({ spot, kind, score, reasons }) => `  ${kind} "${spot.text}" ${score.toFixed(1)}: ${reasons.join(', ')}`,
  );
  return [
    ...claims,
    `headline: ${scene.headline ? `"${scene.headline.text}" at ${scene.headline.order}` : 'none'}`,
    `control: ${scene.control ? `"${scene.control.text}" at ${scene.control.order}` : 'none'}`,
    'amounts:',
    ...amounts,
    ...decisions(capture),
  ];
}

function decisions(capture: PageCapture): readonly string[] {
  const reading = readPage(capture);
  if (reading.kind !== 'product') return [`decided: ${reading.kind}`];
  const { product } = reading;
  return [
    `decided: product ${product.productKey}`,
    ...READ_FIELDS.map((field) => `  ${field}: ${decision(product[field])}`),
  ];
}

function decision({ value, isSure, evidence, conflict }: Reading<unknown>): string {
  if (value === null) return 'nothing says it';
  const against = conflict.map((each) => `${JSON.stringify(each.value)} by ${placeOf(each.evidence)}`);
  const doubt = against.length > 0 ? `, against ${against.join(' and ')}` : '';
  return `${JSON.stringify(value)} ${isSure ? 'sure' : 'not sure'}, by ${evidence.map(placeOf).join(' and ')}${doubt}`;
}

function placeOf({ source, path, text }: Evidence): string {
  return `${source} (${path}) "${text.slice(0, 60)}"`;
}
