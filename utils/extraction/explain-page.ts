import type { PageCapture } from '../domain/page-capture';
import { extractorsFor } from './extractors';
import { openPage } from './page';

/** Why a page was read as it was, in lines for a person: each extractor's claims, then the amounts that were weighed. */
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
  ];
}
