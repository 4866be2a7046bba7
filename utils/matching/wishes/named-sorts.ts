const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/**
 * The goods that one writes beside each other on a list, each with what names a sort of it rather than a good beside it: behind "milk",
 * "chocolate" is a sort of milk and "bread" is bread. Kinds are as in kind-words.ts; foods of no kind go by what they are: `animal` and
 * `dairy`; `plants` in any number, `plant` only where one is named ("butter, garlic", but "butter, lemons").
 * Where it is open whether a sort is meant it stands here: one item too few is mended more easily than a wrong one.
 */
export const NAMED_SORTS: Readonly<Record<string, ReadonlySet<string>>> = {
  milk: words('plant chocolate rice oats coconutmilk buttermilk'),
  buttermilk: words('plants'),
  coconutmilk: words('plants'),
  peanutbutter: words('plants'),
  butter: words('plant honey chocolate peanutbutter oats'),
  bread: words('plant grain rice oats potato onion honey beer oliveoil'),
  cheese: words('plants dairy cream animal onion beer'),
  yogurt: words('plants apple orange banana carrot honey coffee chocolate oats rice'),
  egg: words('plant animal chicken fish chocolate'),
  rice: words('plant'),
  flour: words('plants grain bread rice oats potato pasta biscuit'),
  sugar: words('plant'),
  salt: words('plants onion'),
  pasta: words('plants grain animal spaghetti egg rice potato tomato'),
  spaghetti: words('plants animal tomato'),
  oil: words('plants animal oliveoil fish chicken orange potato'),
  oliveoil: words('plants orange'),
  vinegar: words('plants wine beer apple rice honey tomato'),
  coffee: words('plant chocolate'),
  tea: words('plants apple orange honey rice tomato'),
  water: words('plant apple orange'),
  juice: words('plants apple orange tomato carrot banana onion potato'),
  beer: words('plant apple honey rice coffee'),
  wine: words('plants apple orange rice honey'),
  chocolate: words('plants dairy cream milk coffee orange rice honey salt biscuit oats banana'),
  biscuit: words(
    'plants grain dairy cream chocolate butter oats honey coffee egg rice cheese apple banana orange milk',
  ),
  honey: words('plants orange'),
  jam: words('plants apple orange tomato carrot banana onion milk'),
  oats: words('plants apple banana chocolate honey'),
  tomato: words('animal'),
  potato: words('animal'),
  onion: words(''),
  apple: words(''),
  banana: words(''),
  orange: words(''),
  carrot: words(''),
  chicken: words('plant animal'),
  beef: words('plant animal'),
  fish: words('plant animal oil oliveoil water salt'),
  animal: words('plant animal oil oliveoil water beef chicken fish honey apple onion'),
  dairy: words('plant dairy cheese animal'),
  plant: words(''),
  cream: words('plant cheese'),
  curd: words('plants apple orange'),
  ham: words('plants animal chicken beef fish apple honey'),
  grain: words('plants'),
  cereal: words('plants grain oats rice chocolate honey apple banana'),
  ketchup: words('plants tomato'),
  mustard: words('plants honey'),
  mayonnaise: words('plants egg'),
  tofu: words('plants'),
  toiletpaper: words('plants'),
  detergent: words('plants soap vinegar apple orange'),
  soap: words('plants milk honey oats oliveoil oil orange apple coffee salt'),
  shampoo: words('plants egg apple orange honey milk beer soap'),
  toothpaste: words('plants salt'),
  toothbrush: words('battery'),
  battery: words('phone'),
  nappy: words(''),
  wipes: words('plants water toiletpaper'),
};

/** What stands before another good in the names of its sorts: apple juice, olive oil, oat milk. */
export const FIRST_OF_NAMES: ReadonlySet<string> = words(
  'plant grain oats chocolate apple orange tomato banana potato carrot onion',
);

/** Kinds that "and" joins on a list and in no name of a dish or a scent: "milk and bread", but "oil and vinegar". */
export const JOINED_KINDS: ReadonlySet<string> = words(
  'milk bread butter cream curd egg sugar flour coffee tea juice beer wine biscuit cereal nappy wipes toiletpaper detergent toothpaste',
);

/** Foods that stand for all their sorts: behind them another plant says which. */
export const ALL_SORTS =
  /^(?:bean|bohne|haricot|judia|alubia|frijol|fagiol|pea|erbse|nut|nuss|noix|nuez|nueces|noc|mushroom|pilz|champignon|seta|fung|cabbage|kohl|chou|col|cavol|squash|pumpkin|kurbis|melon|melone|pepper|paprika|pfeffer|poivr|pimient|peperon|chil|salad|salat|insalat|ensalad|lettuce|sprout|sprosse|berr|beere|baie|seed|herb|kraut|spice|gewurz|corn|mais|sauce|syrup|sirup|sirop)/;
