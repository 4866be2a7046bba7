/**
 * What the Bargain Bin sells; prices in euro cents. `lure` is the false JSON-LD price, `trap` names what goes wrong with the
 * product: `cap` (silently at most five), `ghost` (answers 200, adds nothing), `order-button` (only an order button),
 * `order-form` (its form's action is the order), `formaction` (the order button sits in the add form), `fee` (a fee that is no
 * line comes into the cart's total with it).
 */
export const bargainbinRange = [
  { id: '501', key: 'h20-black', price: 9990, lure: 999, was: 39900, trap: 'formaction' },
  { id: '502', key: 'aa-8', price: 599, was: 2499, trap: 'cap' },
  { id: '503', key: 'aaa-8', price: 619, was: 1999, trap: 'ghost' },
  { id: '504', key: 'tabs-60', price: 999, was: 2999 },
  { id: '505', key: 'washing-1500', price: 779, was: 1999, trap: 'cap' },
  { id: '506', key: 'rolls-12', price: 499, was: 1299 },
  { id: '507', key: 'oil-1l', price: 1190, lure: 490, was: 2990 },
  { id: '508', key: 'ember-1kg', price: 2590, was: 5990, trap: 'formaction' },
  { id: '509', key: 'cable-2m', price: 990, was: 3990, trap: 'order-form' },
  { id: '510', key: 'charger-65', price: 3490, was: 9990, trap: 'order-button' },
  { id: '511', key: 'bank-20', price: 3790, was: 11990 },
  { id: '512', key: 'k17', price: 2990, was: 8990, stock: 0 },
  { id: '513', key: 'chocolate-milk', price: 149, was: 499 },
  { id: '514', key: 'cola-6', price: 389, was: 999 },
  { id: '515', key: 'bulb-11w', price: 450, was: 1990 },
  { id: '516', key: 'pan-24', price: 3490, was: 12990, trap: 'fee' },
];
