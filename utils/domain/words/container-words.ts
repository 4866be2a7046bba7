// What goods are sold in, or counted by, in the languages of shoppers. A number of these is a number of packs.
const CONTAINERS = [
  'bottles? cans? tins? jars? packs? packets? pkgs?\\.? pks? bags? boxe?s? box cartons? tubs? tubes? pots? crates? trays? bars? sachets? punnets? bunch(?:es)? heads? loa(?:f|ves) pouch(?:es)? pieces? pcs?\\.? units?',
  'flaschen? fl\\. dosen? packung(?:en)? packe?n? päckchen pakete? pck\\.? pkg\\.? glas gläser becher tüten? beutel k[aä]sten kisten? tuben? schachteln? tafeln? riegel bund stücke? stk\\.? netze? schalen? sack säcke kartons? kanister kopf köpfe laibe?',
  'bouteilles? boîtes? boites? canettes? paquets? bocal bocaux briques? barquettes? sacs? tablettes? bottes? filets? plaquettes? pièces?',
  'botellas? latas? paquetes? botes? tarros? cajas? cart[oó]n(?:es)? briks? bolsas? bolsitas? tabletas? barras? manojos? mallas? tubos? bandejas? unidad(?:es)? uds?\\.?',
  'bottigli[ae] lattin[ae] barattol[oi] pacc(?:o|hi) pacchett[oi] confezion[ei] conf\\. scatol[ae] scatolett[ae] vasett[oi] bust[ae] sacchett[oi] tubett[oi] carton[ei] cass[ae] mazz[oi] pezz[oi] pz\\.?',
  'fles(?:sen|jes?)? blik(?:ken|jes?)? pak(?:ken)? pakjes? potjes? potten zak(?:ken)? zakjes? doos doosjes? krat(?:ten)? bakjes? netjes? bosjes? stuks?',
  'butelk[ai] butelek puszk[ai] puszek paczk[ai] paczek opakowani[ea] opakowań słoiki? słoików kartony? kartonów toreb(?:ka|ki|ek) pudeł(?:ko|ka|ek) work(?:i|ów) worek kostk[ai] kostek tablicz(?:ka|ki|ek) pęcz(?:ek|ki) sztuk[ai]? szt\\.?',
  'бутыл(?:ка|ки|ок) бан(?:ка|ки|ок) пач(?:ка|ки|ек) упаков(?:ка|ки|ок) пакет(?:а|ов|ы)? короб(?:ка|ки|ок) пуч(?:ок|ка) штук[аи]? шт\\.?',
  'علبة علب زجاجة زجاجات قنينة كيس أكياس عبوة عبوات حزمة قطعة قطع حبة',
  'garrafas? pacotes? caixas? frascos? saquinhos? potes? maços? unidades?',
  'flask(?:a|or) burk(?:ar)? pås(?:e|ar) förpackning(?:ar)? askar? flasker? bøtte',
  'adet tane kutu şişe kavanoz demet',
  'パック ケース',
  'पैकेट बोतलें बोतल डिब्बा डिब्बे थैली',
].flatMap((words) => words.split(' '));

// "3 can openers" are no cans, and "2 sacs à dos" hold nothing that one buys: words behind a container that make it another thing.
const OTHER_THINGS = [
  'openers?|holders?|cutters?|clips?|lids?|brush(?:es)?|cleaners?|racks?|foil|caps?|warmers?|liners?|sealers?|coolers?|stoppers?',
  'plants?|noodles?|pourri|roast|stools?|files?|sets?|games?|socks?|spring|snips|for',
  'à(?!\\s\\d)|poubelles?|de (?:rangement|fleurs|congélation)|de (?:basura|congelación|herramientas|almacenamiento)|per|della',
].join('|');

/** Signs that count packs in Chinese and Japanese, where a number stands right before them. */
export const COUNTERS = '盒瓶个個包袋罐卷只条支本箱听桶块把提颗束板缶枚件杯节';

/** A regular expression source that matches a container's name, whatever its case; letters before it must be ruled out. */
export const CONTAINER_PATTERN = `(?:${CONTAINERS.join('|')}|[${COUNTERS}])(?![\\p{L}\\p{N}-])(?!\\s(?:${OTHER_THINGS})(?!\\p{L}))(?!\\s[([][^)\\]]*[)\\]]$)`;
