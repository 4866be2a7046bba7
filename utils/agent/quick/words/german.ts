import { countingBefore, marks, type QuickLanguage, says, wordSet } from './quick-language';

const LIST = '(?:meine[rnm]?|unsere[rnm]?|die|der|den|dem)?\\s*(?:ganzen? )?(?:einkaufs)?(?:liste|zettel)';
const NUMBERS = {
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwölf: 12,
};
const PACKS =
  'flaschen?|packung(?:en)?|päckchen|pakete?|dosen?|gläser|glas|becher|tüten?|beutel|stück|tuben?|rollen?|tafeln?|kisten?|kästen|laibe?';

/** Requests in German. */
export const german = (): QuickLanguage => ({
  code: 'de',
  name: 'German',
  list: LIST,
  listWord: 'Liste',
  rules: [
    {
      kind: 'judge',
      patterns: [
        says`\b(?:gut|günstig|fair|ordentlich|normal|angemessen)\p{L}* (?:preis|angebot|deal)\b|\bschnäppchen\b`,
        says`^\W*(?:ist|sind|wäre) (?:das|dies|der preis|es|die|sie)(?: hier)? (?:zu |sehr |wirklich )*(?:günstig|billig|teuer|okay|ok|in ordnung|gut|preiswert)\b`,
        says`\blohnt (?:es )?sich\b|\bsoll(?:te)? ich (?:es |das )?(?:jetzt )?kaufen\b`,
      ],
      noise: [says`\d+(?:[.,]\d+)?(?: ?[€$£]| ?euro\b)?|\bkaufen\b`],
    },
    {
      kind: 'remove',
      patterns: [
        says`\b(?:entfern|streich|lösch|nimm|nehm|tu)\p{L}* (?<words>.+?) (?:von|aus|vom) ${LIST}`,
        says`(?<words>.+?) (?:von|aus|vom) ${LIST} (?:nehmen|streichen|löschen|entfernen)\b`,
        says`\bbrauche? (?:ich )?(?:keine?n? )?(?<words>.+?) (?:nicht )?mehr\b`,
      ],
    },
    {
      kind: 'done',
      patterns: [
        says`\bhake? (?<words>.+?) (?:auf ${LIST} )?ab\b`,
        says`(?<words>.+?) (?:auf ${LIST} )?abhaken\b`,
        says`\bmarkiere? (?<words>.+?) als (?:erledigt|gekauft)\b`,
        says`(?<words>.+?) (?:schon |bereits |jetzt )?gekauft\b`,
      ],
      noise: [],
    },
    {
      kind: 'add',
      patterns: [
        says`\b(?:setz|füg|pack|schreib|nimm|tu|notier|leg|trag)e?\b (?<words>.+?) (?:auf|zu|zur|in|an) ${LIST}`,
        says`\bbrauche? (?<words>.+?) auf ${LIST}`,
        says`\bauf ${LIST}\s?[:,]\s?(?<words>.+)`,
        says`(?<words>.+?) (?:auf|zu|zur|in) ${LIST} (?:hinzu)?(?:setzen|schreiben|packen|nehmen|fügen|tun|legen)\b`,
      ],
    },
    {
      kind: 'plan',
      patterns: [
        says`\bplan(?:e|en|t|ung)?\b.*(?:liste|zettel|einkauf|korb)|(?:liste|zettel|einkauf|korb).*\bplan(?:en|t|e)?\b|\beinkaufsplan\b`,
        says`(?:günstig|billig|best|optimier)\p{L}*.*(?:korb|liste|zettel)`,
        says`(?:liste|zettel).*(?:günstig|billig)`,
        says`\bwo\b.*\balles\b.*(?:liste|zettel)`,
      ],
      noise: [
        says`\b(?:einzukaufen|heute|morgen|jetzt|nochmal|woche|wochenende|günstig\p{L}*|billig\p{L}*)\b`,
      ],
    },
    {
      kind: 'show',
      patterns: [
        says`\b(?:zeige?|zeigst du|öffne|öffnest du|lies|sehe?)(?: bitte)?(?: mir)?(?: bitte)? ${LIST}\b`,
        says`\bwas (?:steht|ist|habe ich|fehlt)(?: noch| alles)? auf ${LIST}`,
        says`${LIST} (?:bitte )?(?:an)?(?:zeigen|sehen|öffnen|anzeigen)\b`,
        says`\bwas (?:muss|soll|fehlt)\b.*\b(?:kaufen|besorgen)\b`,
        says`^(?:bitte )?${LIST}\W*$`,
      ],
      noise: [says`\bvor\b`],
    },
    {
      kind: 'history',
      patterns: [
        says`\bpreis(?:verlauf|historie|entwicklung|geschichte|kurve|trend)\b`,
        says`\bpreise?\b.*\b(?:entwickelt|verändert|geändert)\b|\p{L}+preise?\b.*\b(?:entwickelt|verändert)\b`,
        says`\b(?:frühere|bisherige|alte|vorherige|vergangene|letzte)n? preise?\b`,
        says`\b(?:früher|vorher|letzten monat|letzte woche|letztes jahr)\b|\b(?:teurer|billiger|günstiger) geworden\b|\bschon mal\b.*\b(?:billiger|günstiger)\b`,
      ],
      noise: [
        says`\b(?:entwickelt|verändert|geändert|gekostet|kostete?n?|hat|haben|hatte|sich|wie|war|billiger|günstiger|mal|preise?|hiervon)\b`,
      ],
    },
    {
      kind: 'compare',
      patterns: [
        says`\p{L}*vergleich\p{L}*|\bnebeneinander\b|\bunterschiede? zwischen\b`,
        says`\b(?:welche?[rs]?|was)\b.*\b(?:günstiger|billiger|am günstigsten|am billigsten|günstigste\p{L}*|billigste\p{L}*)\b`,
        says`\b(?:niedrigst|tiefst|günstigst)\p{L}* (?:grundpreis|preis)\b`,
      ],
      noise: [
        says`\b(?:pro|je) (?:liter|kilo|kg|kilogramm|stück|einheit|100 ?g|l)\b|\b(?:welche?[rs]?|was|stelle?|preise?|davon|am|unterschied)\b`,
      ],
    },
    {
      kind: 'cheaper',
      patterns: [
        says`\b(?:günstig|billig|preiswert|preisgünstig)(?:er|ere|eres|eren|erer|ste|sten|ster)\b|\bbilligeres\b|\bgünstigeres\b`,
        says`\balternativ(?:e|en)\b|\bersatz\b|\b(?:besser|niedriger|tiefer)\p{L}* (?:preis|angebot)e?\b|\bfür weniger(?: geld)?\b|\b(?:an)?statt\b`,
      ],
      noise: [says`\b(?:dafür|dazu|davon|suche?|kenne?n?st|kaufen|bekomme|irgendwo|könnte|kann)\b`],
    },
    {
      kind: 'find',
      patterns: [
        says`\b(?:finde?|suche?|such mal|zeige?(?: mir)?|auf der suche nach)\b(?<words>.+)`,
        says`\bwo (?:gibt es|kann ich|bekomme ich|kriege ich|finde ich)\b(?<words>.+)`,
        says`\b(?:hast du|habt ihr|gibt es|habe ich|wer (?:verkauft|hat)|möchte|ich will|ich brauche)\b(?<words>.+)`,
        says`(?:kannst|könntest|würdest) du (?<words>.+) (?:finden|suchen)\b`,
      ],
    },
  ],
  fillers: wordSet(
    `alle alles anderes anderswo also am an auch bei beide beiden bereits bitte da dabei danke dann darf davon denn doch du dein deine drei er es einem einer eines einige etwas geht gern gerne gibt
     habe haben hallo hast hat hey hier ich ihr im in irgendwo ist ja jetzt kann kannst könnte könntest kaufen bekommen finden suchen zeigen mach machen mal man mein meine meinem meinen meiner mich mir mit möchte möchten
     nach nebenan noch nur nun ob offenen offene oder produkt produkte seite seiten sehen sich sie sind so such suche suchst tab tabs tun um und uns vergleichen für von vom viel vielleicht war was welche welchen welcher welches weniger
     wenn wer werden wie will wir wo woanders wohl wollen würde würdest zeig zeige zu zum zur zwei zwischen das dass dem den der des die dies diese diesem diesen dieser dieses ein eine einen finde auf gesehen artikel bekomme kennst dazu hin hinzu mehr schon überall irgendein irgendwelche habt gekauft kein keine keinen`,
  ),
  edges: [],
  numbers: NUMBERS,
  counting: countingBefore(NUMBERS, PACKS, ''),
  marks: marks`[äöüß]|\b(?:der|die|das|den|dem|ist|und|ich|mir|meine[nmr]?|bitte|auf|nicht|zeige?|suche?|finde|wo|was|wie|für|von|mit|diese[rnms]?|gibt|eine?[nmr]?|kannst|billiger|liste|vergleiche?)\b`,
});
