import { isSection } from './list-sections';
import { isListTitle } from './list-titles';
import { isRecipeFact } from './recipe-parts';

const PRICE = '[\\d.,\\s]*(?:€|\\$|£|¥|zł|eur|usd|gbp|chf|euros?|dollars?)[\\d.,\\s]*';
const MONEY = new RegExp(
  `^(?:(?:total|sum|summe|gesamt|budget|somme|totale|totaal|razem|合计)\\p{L}*\\s?:?\\s?)?${PRICE}$`,
  'iu',
);
const TOTAL =
  /^(?:sub-?|grand )?(?:total|summe|gesamt(?:summe|betrag)?|somme|totale|totaal|razem|итого|合计|小计|合計)\s?:?$/iu;
const HEADER_WORD =
  /^(?:item|items|qty|quantity|product|price|unit|amount|artikel|menge|anzahl|preis|produkt|article|produit|quantité|prix|producto|cantidad|precio|prodotto|quantità|prezzo|aantal|prijs|ilość|cena|товар|количество|цена|品名|数量|价格)$/iu;
const SENT_FROM =
  /^(?:sent from my|von meinem|gesendet von|envoyé de mon|enviado desde mi|inviato da|verzonden vanaf|отправлено с)\s/iu;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;
const MARKUP = /^#{1,6}\s|^\*\*[^*]+\*\*$|^[-–—=_*\s]+$/u;

/** Whether a line of what is pasted names nothing to buy: a title, how many it serves, what it may cost, where it stands, a rule under a heading. */
export function isNoGoods(line: string): boolean {
  const plain = line.trim();
  return (
    isListTitle(plain) ||
    isSection(plain) ||
    isRecipeFact(plain) ||
    isTableHeader(plain) ||
    [MONEY, TOTAL, SENT_FROM, ADDRESS, MARKUP].some((pattern) => pattern.test(plain)) ||
    /\p{L}.*[:：]$/u.test(plain)
  );
}

// "Qty Item", "Item, price".
function isTableHeader(plain: string): boolean {
  const words = plain.split(/[\s,;:|]+/);
  return words.length > 1 && words.every((word) => HEADER_WORD.test(word));
}
