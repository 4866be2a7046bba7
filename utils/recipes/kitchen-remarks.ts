// What stands behind a good and tells what for, or that nobody counts it.
const TASTE =
  'nach (?:geschmack|belieben|bedarf|wunsch)|(?:selon|à votre) (?:le |vos |votre )?go[uû]ts?|au go[uû]t|à volonté|du moulin|al gusto|a piacere|quanto basta|q\\.\\s?b\\.?|q\\.\\s?s\\.?|a gosto|quanto baste|naar (?:smaak|wens|behoefte)|uit de molen|do smaku|według uznania|efter smak|efter behov|по вкусу|по желанию|на глаз|сколько возьм[её]т|göz kararı|حسب (?:الرغبة|الذوق|الحاجة)|qualche foglia|للقلي|للتزيين|للتقديم|स्वादानुसार|स्वाद अनुसार';
const PURPOSE =
  'zum (?:\\p{L}+en|garnieren|servieren)|zur (?:dekoration|garnitur)|(?:für|fürs) (?:die |das |den )?(?:form|arbeitsfläche|blech|backblech|pfanne|glas|garnitur|deko(?:ration)?)|pour (?:le |la |les )?(?:moule|plat|servir|décorer|décoration|garnir|dorure|plan de travail|cuisson|poêle|friture)|para (?:el |la )?(?:molde|servir|decorar|freír|engrasar|adornar|untar|fritar|polvilhar)|per (?:la |il |lo )?(?:teglia|stampo|servire|decorare|guarnire|friggere|spianatoia|spolverare)|voor (?:de |het )?(?:vorm|garnering|bakplaat)|om in te (?:bakken|vetten)|do (?:smażenia|dekoracji|posypania|podania|wysmarowania \\p{L}+)|till (?:servering|stekning|garnering|formen)|för (?:servering|stekning)|для (?:жарки|подачи|украшения|смазывания|посыпки)|üzeri için|kızartmak için|süslemek için';
const SIGNS = '適量|适量|適宜|少々|少许|少許|若干|お好みで|好みで';
const FREELY = new RegExp(`(?<![\\p{L}\\p{M}])(?:${TASTE})(?![\\p{L}\\p{M}])|(?:${SIGNS})[)）]?$`, 'iu');
const BEHIND = new RegExp(
  `\\s*(?:[,(（、，:：…—–-]+\\s*|\\+.{0,20}?)?(?<![\\p{L}\\p{M}])(?:${TASTE}|${PURPOSE})(?![\\p{L}\\p{M}]).*$|\\s*[(（、，:：…]*(?:${SIGNS})[)）]?$|\\s\\+\\s(?:un peu|etwas|some|extra|more|un poco|un po|um pouco|wat)(?!\\p{L}).*$`,
  'iu',
);
// "Etwas Öl", "quelques feuilles", "немного соли".
const BEFORE =
  /^(?:(?:evtl\.?|eventuell|ggf\.)\s+|(?:some|a few|few|a little|a squeeze of|a bit of|etwas|ein wenig|ein bisschen|einige|ein paar|un peu d(?:e |['’])|quelques(?: (?:feuilles|brins) d(?:e |['’]))?|un poco de|unas|unos|algunas|algunos|un po['’] di|qualche|alcun[ei]|um pouco de|wat|een beetje|een scheutje|enkele|trochę|kilka|odrobina|lite|några|ett par|biraz|birkaç|aldığı kadar|немного|несколько|قليل من|القليل من|थोड़ा|थोड़ी)\s*(?<=[\s'’])(?:de\s|d['’])?)+(?=\S)/iu;

/** Whether a description says that nobody counts a thing: "sale q.b.", "盐适量". */
export function isUsedFreely(description: string): boolean {
  return FREELY.test(description);
}

/** A description without what tells for what and how freely it is used: of "Etwas Öl zum Braten", "Sale q.b." and "サラダ油 適量" only the good. */
export function withoutRemarks(description: string): string {
  const plain = description.replace(BEHIND, '').replace(BEFORE, '').trim();
  return plain === '' ? description : plain;
}
