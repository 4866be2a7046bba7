import { once } from '../../domain/once';
import { foldText } from './fold-text';
import { meaningsOf } from './lexicon';
import { isSubstance } from './meaning';

/** Plants that flour, starch, protein or lecithin is made of, beside those that rules ask for; beginnings of words. */
const PLANTS =
  'rice reis riz riso arroz rijst ryz ryzow ris maize corn mais maiz majs milho kukurydz potato kartoffel fecule_de_pomme pomme_de_terre patat batata aardappel ziemniac potatis potet tapioca tapioka cassava cassave maniok manioc mandioca yuca buckwheat buchweizen boekweit gryka gryczan quinoa millet hirse mijo miglio milho mil gierst jaglan sorghum sorgho teff amarant chickpea kichererbs ceci garbanz kikkererwt ciecierzyc chiche lentil linse lenteja lenticch linzen soczewic pea peas erbs pois guisante pisell erwt groch groszk art ervilha bean bohn haricot alubia fagiol boon coconut kokos coco cocco sunflower sonnenblum tournesol girasol zonnebloem slonecznik solros solsikke girassol rape raps colza canola koolzaad raapzaad rzepak linseed lein lin lino flax lijnzaad hemp hanf chanvre canapa hennep pumpkin kurbis courge zucca pompoen chestnut kastanie chataigne castagn castan kastanj banana banane carob johannisbrot caroub carrub algarrob guar sago arrowroot psyllium chicory zichorie algae algen algal algues alga chia inulin 米 大米 玉米 木薯 马铃薯 土豆 豌豆 红薯 葵花 荞麦 椰 绿豆 ارز ذرة بطاطا بطاطس تابيوكا حمص عدس عباد_الشمس دوار_الشمس حنطة_سوداء جوز_الهند';

const PLANT = once(() => {
  const stems = PLANTS.split(' ').map((stem) => foldText(stem).replaceAll('_', '[ -]?'));
  const isHan = (stem: string) => /\p{Script=Han}/u.test(stem);
  const joined = stems.filter((stem) => isHan(stem)).join('|');
  const short = stems.filter((stem) => !isHan(stem) && stem.length <= 3).join('|');
  const long = stems.filter((stem) => !isHan(stem) && stem.length > 3).join('|');
  const kind = '(?:vollkorn|kleb|wachs|suss|bio|natur|gelb|grun|weiss|braun|rund|lang|jasmin|zoete|full)?';
  // German, Dutch and Swedish write the plant and what is made of it as one.
  const made = '(?=s?(?!\\p{L})|mehl|starke|protein|mjol|mel|olie)';
  return new RegExp(
    `(?<!\\p{L})(?:ال)?${kind}(?:(?:${short})${made}|(?!maison|cocoa)(?:${long}))|${joined}`,
    'u',
  );
});

/** Whether a part of an ingredient names the plant or the allergen that it is made of. */
export function namesSource(text: string): boolean {
  return (
    PLANT().test(text) ||
    (text.match(/\p{L}+/gu) ?? []).some((word) => [...meaningsOf(word)].some(isSubstance))
  );
}
