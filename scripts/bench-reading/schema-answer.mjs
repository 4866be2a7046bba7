/**
 * What a schema.org Product as an extractor hands it over (strings, objects, or arrays of them) says, as {price, currency, availability,
 * sku, gtin, brand}; a key is missing where it says nothing. The first value counts, as it does for whoever uses such an extractor plainly.
 */
export function answerOfSchema(product) {
  const offer = first(product?.offers) ?? {};
  const answer = {
    price: plainPrice(text(offer.price) ?? text(offer.lowPrice)),
    currency: text(offer.priceCurrency),
    availability: text(offer.availability)?.split('/').at(-1),
    sku: text(product?.sku) ?? text(offer.sku),
    gtin: ['gtin13', 'gtin', 'gtin14', 'gtin12', 'gtin8'].map((name) => text(product?.[name])).find(Boolean),
    brand: text(product?.brand) ?? text(first(product?.brand)?.name),
  };
  return Object.fromEntries(Object.entries(answer).filter(([, value]) => value));
}

function first(value) {
  return Array.isArray(value) ? value[0] : value;
}

function text(value) {
  const one = first(value);
  return ['string', 'number'].includes(typeof one) ? String(one).trim() : undefined;
}

// "1.299,00 €" is no number as it stands; the last separator before two digits points it.
function plainPrice(written) {
  const digits = written?.replace(/[^\d.,]/g, '');
  if (!digits) return undefined;
  const [, whole, cents] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(digits);
  return `${whole.replace(/[.,]/g, '') || '0'}.${cents ?? '0'}`;
}
