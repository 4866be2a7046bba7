import { literalPattern } from './literal-pattern';

/** The names of a small spoon as recipes and lists write them, "_" for a space. */
export const TEASPOON_WORDS =
  'teaspoon teaspoons tsp tsps tsp. tsps. teelöffel tl tl. cucharadita cucharaditas cdta cdtas cdta. cdtas. cdita cditas cuillère_à_café cuillères_à_café cuillere_a_cafe cuilleres_a_cafe cuillerée_à_café cuillerées_à_café cuil._à_café cuil._à_c. cuil_à_café c._à_café c_à_café c._a_cafe c._à_thé c._à_c. c._à_c c.à.c. c.à.c c_à_c c.à_c. càc cac cucchiaino cucchiaini cucch.no colher_de_chá colheres_de_chá theelepel theelepels theelepeltje theelepeltjes łyżeczka łyżeczki łyżeczek łyżeczkę ч.л. ч._л. ч.л ч._л чайная_ложка чайные_ложки чайных_ложки чайных_ложек чайной_ложки 小さじ 茶匙 小勺 छोटा_चम्मच छोटे_चम्मच ملعقة_صغيرة ملاعق_صغيرة ملعقة_شاي çay_kaşığı tsk tsk. colher_(chá) colheres_(chá) 小匙 teske teskje teskeer teskeiðar teelusikka teelusikallista teáskanál kávéskanál tk tk. kk kk. mk lžička lžičky lžiček lyžička lyžičky čl čl.';
/** The names of a large spoon, written alike. */
export const TABLESPOON_WORDS =
  'tablespoon tablespoons tbsp tbsps tbsp. tbsps. tbs tbs. tbl esslöffel el el. cucharada cucharadas cda cdas cda. cdas. cuillère_à_soupe cuillères_à_soupe cuillere_a_soupe cuilleres_a_soupe cuillerée_à_soupe cuillerées_à_soupe cuil._à_soupe cuil._à_s. cuil_à_soupe c._à_soupe c_à_soupe c._a_soupe c._à_table c._à_s. c._à_s c.à.s. c.à.s c_à_s c.à_s. càs cucchiaio cucchiai cucch. colher_de_sopa colheres_de_sopa eetlepel eetlepels eetl. łyżka łyżki łyżek łyżkę ст.л. ст._л. ст.л ст._л столовая_ложка столовые_ложки столовых_ложки столовых_ложек столовой_ложки 大さじ 汤匙 湯匙 大勺 बड़ा_चम्मच बड़े_चम्मच ملعقة_كبيرة ملاعق_كبيرة ملعقة_طعام ملاعق_طعام yemek_kaşığı msk msk. colher_(sopa) colheres_(sopa) 大匙 spsk spsk. spiseske spiseskeer ss ss. spiseskje spiseskjeer rkl rkl. ruokalusikka ruokalusikallista evőkanál ek ek. lžíce lžic lžíci lyžica lyžice pl pl. polévková_lžíce polévkové_lžíce';

const PATTERN = `${TEASPOON_WORDS} ${TABLESPOON_WORDS}`
  .split(' ')
  .sort((a, b) => b.length - a.length)
  .map((name) => literalPattern(name).replaceAll('_', '\\s?'))
  .join('|');
const MANNERS =
  'level|heaped|heaping|rounded|gestr\\.|geh\\.|gestrichene[rn]?|gehäufte[rn]?|rases?|bombées?|colmadas?|rasas?|colm[oi]|ras[oi]|płaskie|afgestreken';
const SPOONS = new RegExp(
  `^\\d{1,2}(?:[.,]\\d{1,3})?\\s?(?:(?:${MANNERS})\\s)?(?:${PATTERN})(?:\\s(?:${MANNERS})(?=\\s))?(?:(?<=[\\p{sc=Han}\\p{sc=Hiragana}])|(?![\\p{L}\\p{M}\\p{N}’'-]))\\s*`,
  'iu',
);

/** What stands behind so many spoons at the start of a text in plain figures; null for a text that begins with none. */
export function behindSpoons(plain: string): string | null {
  const [spoons] = SPOONS.exec(plain) ?? [];
  return spoons === undefined ? null : plain.slice(spoons.length);
}
