/**
 * The products in what was told so far, each once, in the last form in which it was told: one on a line under its short name, with
 * what the line says of price, price per unit, size, stock, doubt and shop. What was told before is only referred to.
 */
export function offersIn(messages) {
  const offers = new Map();
  for (const { role, content } of messages) {
    if (role !== 'tool' && role !== 'user') continue;
    for (const [, handle, line] of content.matchAll(/^(?:t\d+ )?(p\d+): (.+)$/gm))
      if (line !== 'as above') offers.set(handle, offerOf(handle, line));
  }
  return [...offers.values()];
}

function offerOf(handle, line) {
  const unit = /([\d.]+) [A-Z]{3}\/(?:([\d.]+) )?(\w+)/.exec(line);
  const price = /(?<![\d.])(\d+\.\d{2}) ([A-Z]{3})(?!\/)/.exec(line);
  return {
    handle,
    name: line.split(' | ')[0],
    price: price && Number(price[1]),
    currency: price?.[2] ?? null,
    unitPrice: unit && Number(unit[1]) / (Number(unit[2] ?? 1) * (/^(?:ml|g)$/.test(unit[3]) ? 0.001 : 1)),
    isDoubtful: /price in doubt|\(not sure\)/.test(line),
    isInStock: !/OutOfStock|SoldOut/.test(line),
    shop:
      line
        .split(' | ')
        .find((part) => /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(part) && !/^[\d.]+$/.test(part)) ?? '',
    line,
  };
}
