const ENGLISH =
  '(?:finely |freshly |coarsely )?(?:grated |squeezed |chopped )?(?:juice|zest|rind|peel|peels|juice and zest|zest and juice|grated zest)(?: (?:and|\\+|&) (?:finely )?(?:grated )?(?:juice|zest|rind|peel))? (?:of|from) ';
const PART = {
  german: '(?:(?:abgeriebene |geriebene )?(?:saft|schale|abrieb|zesten?))',
  romance: '(?:jus|zestes?|zumo|jugo|ralladura|succo|scorza|suco|sumo|raspas?|casca)',
  other: '(?:sap|rasp|schil|sok|skórka|saften|skalet|сок|цедра)',
};
const PARTS = new RegExp(
  `^(?:${ENGLISH}|${PART.german}(?: (?:und|&) ${PART.german})? (?:von |einer |eines |von einer |der |aus )+|(?:l[ea] |el |il |lo |o |les )?${PART.romance}(?: (?:et|y|e) (?:l[ea] |el |il )?${PART.romance})? (?:d['’]|de |di |du |della |dell['’])(?:(?:un[ea]?|medio|media|mezzo|mezza|½|demi|une? demi|meio|meia|um|uma)[ '’-])*|${PART.other}(?: (?:en|i|и|och) ${PART.other})? (?:van |z |ze |av |из |от )(?:(?:een|halve|en|ett|одного|половины) )*)`,
  'iu',
);

/** A description without the part of a fruit that is used: of "juice of a lemon", "Saft einer Zitrone" and "le jus d'un citron" one buys the fruit. */
export function wholeFruit(description: string): string {
  return description.replace(PARTS, '').replace(/^(?:an? |the )(?=\p{L})/iu, '');
}
