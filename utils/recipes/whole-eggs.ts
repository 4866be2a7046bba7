import type { IngredientLine } from './ingredient-line';

// A part of an egg, and the eggs that one buys for it.
const EGGS: readonly (readonly [part: RegExp, eggs: string])[] = [
  [/^(?:free-range |organic )?eggs? (?:yolk|white)s?$|^(?:yolk|white)s? of eggs?$/iu, 'eggs'],
  [/^(?:eigelbe?|eiweiße?|eidotter|dotter|eiklar)$/iu, 'Eier'],
  [/^(?:jaunes?|blancs?) d['’](?:œ|oe)ufs?$/iu, 'œufs'],
  [/^(?:yemas?|claras?)(?: de huevos?)?$/iu, 'huevos'],
  [/^(?:tuorl[oi]|album[ei]|albumi)(?: d['’]uov[oa])?$/iu, 'uova'],
  [/^(?:gemas?|claras?)(?: de ovos?)?$/iu, 'ovos'],
  [/^(?:eidooiers?|eiwit(?:ten)?)$/iu, 'eieren'],
  [/^(?:żółtk[oai]|białk[oai])$/iu, 'jajka'],
  [/^(?:желт(?:ок|ка|ки)|белок|белка|белки)$/iu, 'яйца'],
  [/^ägg(?:ula|ulor|vita|vitor)$/iu, 'ägg'],
];

/** What to buy for so many parts of eggs: "2 egg yolks" are eggs. The line's own name for any other. */
export function wholeEggs({ name, measured }: IngredientLine): string {
  if (measured.amount === null || measured.unit !== null) return name;
  return EGGS.find(([part]) => part.test(name))?.[1] ?? name;
}
