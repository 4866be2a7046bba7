import { fold } from '../words/words';
import { squash } from './model-codes';

// Brands that open the names of everyday goods, so that "Nutella 450 g" is one article whoever sells it, and "Milk 1 l" is not.
const KNOWN = `Nutella,Ferrero,Kinder,Red Bull,Monster Energy,Nescafé,Nespresso,Dolce Gusto,Lavazza,Illy,Jacobs,Tchibo,Dallmayr,Melitta,
Coca-Cola,Pepsi,Fanta,Sprite,Schweppes,Evian,Volvic,Vittel,Perrier,San Pellegrino,Gerolsteiner,Heineken,Beck's,Corona,Moretti,Guinness,
Barilla,De Cecco,Buitoni,Knorr,Maggi,Heinz,Hellmann's,Kellogg's,Philadelphia,Président,Lurpak,Kerrygold,Arla,Alpro,Oatly,Danone,Actimel,
Activia,Haribo,Milka,Lindt,Ritter Sport,Toblerone,Oreo,Pringles,Lay's,Mars,Snickers,Twix,Bounty,Kit Kat,KitKat,Tic Tac,Mentos,Ovomaltine,
Nesquik,Bonne Maman,Mutti,Mulino Bianco,Bahlsen,Leibniz,Manner,Lotus,Persil,Ariel,Tide,Lenor,Vanish,Calgon,Finish,Somat,Fairy,Domestos,
Zewa,Tempo,Kleenex,Pampers,Huggies,Lillydoo,Always,Tampax,Tena,Nivea,Dove,Axe,Rexona,Garnier,L'Oréal,Colgate,Oral-B,Elmex,Sensodyne,
Listerine,Gillette,Duracell,Varta,Energizer,Eneloop,Aspirin,Aptamil,HiPP,Whiskas,Felix,Pedigree,Sheba,Lego,Playmobil,Anker,SanDisk,
Samsung,Philips,Osram,Bosch,Makita,Logitech,Sony,Apple,Michelin,Continental,Pirelli,Goodyear,Nike,Adidas,Canon,Epson,Brother`;

const BRANDS: ReadonlySet<string> = new Set(KNOWN.split(',').map((name) => squash(fold(name))));
const MOST_WORDS = 3;

/** The brand that everybody knows with which a folded name opens; null when it opens with none. */
export function knownBrandIn(text: string): string | null {
  const words = text.split(/[\s-]+/, MOST_WORDS).map(squash);
  const openings = words.map((_, at) => words.slice(0, at + 1).join(''));
  return openings.find((opening) => BRANDS.has(opening)) ?? null;
}
