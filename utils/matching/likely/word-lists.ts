import { DISTINCTIONS } from '../features/distinctions';

/** Words that join others and name nothing. */
export const JOINING_WORDS: ReadonlySet<string> = new Set(
  'and the of a an with for in w by to und mit fur der die das et de la le les pour y con para el'.split(' '),
);

/** Words that so many products carry that sharing them, or lacking them, says little. General knowledge, drawn from no data set. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'on from new original software hardware digital system kit set pack accessory accessories electronics products company inc llc corp ' +
    'ltd co computer computers cd dvd rom retail box packaging jewel case english us usa package complete product media portable ' +
    'wireless home audio video usb series color colour version edition user users large size high license licence disc disk compatible ' +
    'neu packung stuck produit nuevo pieza'
  ).split(' '),
);

/** Words for what a thing runs on or under. */
export const SYSTEM_WORDS: ReadonlySet<string> = new Set(
  'mac macintosh macos macosx osx os win windows pc linux unix xp vista android ios'.split(' '),
);

/** Words that tell one edition, grade or rendering of a thing from another; spellings of one share its key. */
export const LEVEL_WORDS: ReadonlyMap<string, string> = keyed([
  'pro professional prof profi',
  'standard std',
  'premium prem',
  'deluxe dlx dlux',
  'ultimate ult',
  'enterprise ent',
  'home',
  'business biz',
  'basic',
  'starter',
  'gold',
  'platinum plat',
  'elite',
  'express',
  'extended',
  'studio',
  'server',
  'lite light',
  'essential essentials',
  'advanced adv',
  'plus',
  'max',
  'mini',
  'ultra',
  'air',
  'nano',
  'classic',
  'touch',
  'academic acad education educational edu student students school teacher teachers',
  'upgrade upgrd upgr upg upsell crossgrade',
  'family',
  'collector collectors',
  'special',
  'limited',
  'small',
  'premier',
  'accountant accountants',
  'suite',
  'bundle combo',
  'refurbished renewed',
  'used',
  'subscription',
  'add addon',
  'expansion',
  'xl',
  'compact',
  'design',
  'web',
  'production',
  'master',
  'full',
  'kids kid',
]);

/** Colours and finishes in the languages we know, by their English name. */
export const COLOUR_WORDS: ReadonlyMap<string, string> = new Map([
  ...DISTINCTIONS.filter(({ trait, where }) => trait === 'colour' && !where)
    .flatMap(({ values }) => values)
    .flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
  ...keyed(
    'orange titanium chrome bronze copper beige charcoal navy crimson aqua teal plum burgundy champagne tan ivory clear stainless graphite'.split(
      ' ',
    ),
  ),
]);

/** What stands behind or before a number, by the unit it means. */
export const UNIT_WORDS: ReadonlyMap<string, string> = keyed([
  'gb gig gigabyte gigabytes',
  'mb megabytes',
  'tb',
  "in inch inches zoll \" ' ''",
  'ft feet foot',
  'mm',
  'cm',
  'm',
  'hz',
  'mhz',
  'ghz',
  'w watt watts',
  'v volt volts',
  'mp megapixel megapixels',
  'pack pk ct count pcs',
  'user users client clients seat seats server servers',
  'port ports',
  'oz',
  'lb lbs',
  'kg',
  'g',
  'ml',
  'l',
  'mah',
  'x',
  'year years yr',
  'channel ch',
]);

function keyed(rows: readonly string[]): Map<string, string> {
  return new Map(
    rows.flatMap((row) => {
      const names = row.split(' ');
      return names.map((name) => [name, names[0] ?? name] as const);
    }),
  );
}
