/** Minor units as a decimal with a point: 238 is "2.38". @param {number} minor */
export function decimal(minor) {
  return (minor / 100).toFixed(2);
}

/** "€2.38". */
export const euroBefore = (minor) => `€${decimal(minor)}`;

/** "€40" for whole euros, else "€3.90": the way fee strips are printed. */
export const euroShort = (minor) => (minor % 100 === 0 ? `€${minor / 100}` : euroBefore(minor));

/** "1.299,00 €", German grouping. */
export const euroGerman = (minor) => `${grouped(minor, '.', ',')}\u00a0€`;

/** "$1,299.00". */
export const dollar = (minor) => `$${grouped(minor, ',', '.')}`;

/** Digits in groups of three. @param {number} minor */
export function grouped(minor, thousands, point) {
  const [whole, cents] = decimal(minor).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, thousands) + point + cents;
}

/** The same text in full-width forms, as Chinese typesetting prints prices: "￥１２９．００". */
export function fullWidth(text) {
  return text.replace(/[0-9.]/g, (sign) => String.fromCodePoint(sign.codePointAt(0) + 0xfee0));
}

/** The same number in Arabic-Indic digits with the Arabic decimal sign: "٤٩٫٥٠". */
export function arabicDigits(text) {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))).replace('.', '٫');
}
