import type { PageCapture } from '../../domain/product/page-capture';
import { openPage } from '../tree/page';
import { Region } from '../visible/regions';

const MOST = 8;
const SHORTEST = 20;
const LONGEST = 300;

/**
 * What buyers wrote about the page's product, as the page shows it in its block of opinions: at most eight texts of at most 300 characters, in the
 * page's order. Words of strangers: for a model only as quoted data, and never evidence for a price.
 */
export function readReviews(capture: PageCapture): readonly string[] {
  const page = openPage(capture);
  if (!page) return [];
  const texts = page
    .survey()
    .texts.filter(({ regions, text }) => isOpinion(regions) && text.length >= SHORTEST)
    .map(({ text }) => text.slice(0, LONGEST));
  return [...new Set(texts)].slice(0, MOST);
}

function isOpinion(regions: number): boolean {
  return (regions & Region.Opinions) !== 0 && (regions & (Region.Hidden | Region.Furniture)) === 0;
}
