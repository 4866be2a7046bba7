import type { Product } from '../../domain/product/product';

/** Goods that nobody eats, as names and shelves call them. What is not sure to be one is held to the rules. */
const NEVER_EATEN =
  /\b(?:batteries|batterien|headphones?|kopfhörer|laptops?|notebook computer|monitor|keyboard|usb|hdmi|charger|ladegerät|light ?bulbs?|glühbirne|toilet (?:paper|rolls?|tissue)|toilettenpapier|papier toilette|papel higiénico|carta igienica|kitchen rolls?|küchenrolle|laundry|detergent|waschmittel|lessive|detergente|detersivo|wasmiddel|dishwasher|washing[- ](?:up|powder|liquid)|spülmittel|bin (?:bags|liners)|müllbeutel|schuhe|t-?shirts?)\b|电池|洗衣|卫生纸|耳机|بطاري|منظف غسيل/iu;

/** Whether the product is surely nothing to eat or drink, so that no rule about food speaks of it. */
export function isSurelyNotFood({ name, breadcrumbs, gtin, food }: Product): boolean {
  if (food?.ingredients || food?.nutrition) return false;
  const isBook = gtin !== null && /^0?97[89]\d{10}$/.test(gtin);
  return isBook || NEVER_EATEN.test(name) || breadcrumbs.some((shelf) => NEVER_EATEN.test(shelf));
}
