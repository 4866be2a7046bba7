import { countingBefore, marks, type QuickLanguage, says, wordSet } from './quick-language';

const LIST = '(?:ma|la|notre|toute ma|toute la)?\\s*(?:liste(?: de(?:s)? courses)?)';
const NUMBERS = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
};
const PACKS =
  'bouteilles?|paquets?|boîtes?|canettes?|sachets?|pots?|bocaux|bocal|briques?|tubes?|rouleaux?|tablettes?|barquettes?|sacs?|morceaux?';

/** Requests in French. */
export const french = (): QuickLanguage => ({
  code: 'fr',
  name: 'French',
  list: LIST,
  listWord: 'liste',
  rules: [
    {
      kind: 'judge',
      patterns: [
        says`\b(?:un bon|bon|bonne|une bonne|juste) (?:prix|affaire|offre|plan)\b`,
        says`\b(?:c'est|est-ce(?: que c'est)?|est ce que c'est) (?:pas |trop |très |vraiment )*(?:cher|chère|bon marché|correct|donné)\b|\bprix est(?:-il)? (?:correct|bon|normal)\b`,
        says`\b(?:vaut|valoir) (?:le coup|la peine)\b|\bdevrais-je acheter\b`,
      ],
      noise: [says`\d+(?:[.,]\d+)?(?: ?[€$£]| ?euros?\b)?|\bacheter\b|\bça\b|\bprix\b`],
    },
    {
      kind: 'remove',
      patterns: [
        says`\b(?:enlève|enlever|enlevez|supprime|supprimer|supprimez|retire|retirer|retirez|raye|rayer|ôte|efface|effacer)\b (?<words>.+?) (?:de|sur) ${LIST}`,
        says`\bplus besoin (?:de |d')(?<words>.+)`,
      ],
    },
    {
      kind: 'done',
      patterns: [
        says`\bcoche[rz]? (?<words>.+?)(?: (?:sur|dans) ${LIST})?$`,
        says`\bmarque[rz]? (?<words>.+?) comme (?:acheté|fait|pris)\p{L}*`,
        says`\bai (?:déjà )?(?:acheté|pris) (?<words>.+)`,
      ],
    },
    {
      kind: 'add',
      patterns: [
        says`\b(?:r?ajoute|r?ajouter|r?ajoutez|mets|mettez|mettre|note|noter|notez|inscris|inscrivez|écris)\b (?<words>.+?) (?:à|sur|dans) ${LIST}`,
        says`\bbesoin (?:de |d')(?<words>.+?) sur ${LIST}`,
        says`\b(?:sur|à) ${LIST}\s?[:,]\s?(?<words>.+)`,
      ],
    },
    {
      kind: 'plan',
      patterns: [
        says`\b(?:planifi|organis|optimis|prépar)\p{L}*.*\b(?:liste|courses|panier)\b`,
        says`\bplan\b.*\b(?:liste|courses|panier)\b`,
        says`\b(?:moins cher|moins chère|meilleur|optimal)\b.*\b(?:liste|panier)\b|\b(?:liste|panier)\b.*\b(?:moins ch(?:er|ère)|meilleur prix)\b`,
        says`\boù\b.*\btout\b.*\bliste\b`,
      ],
      noise: [says`\b(?:demain|aujourd'hui|semaine|week-end)\b`],
    },
    {
      kind: 'show',
      patterns: [
        says`\b(?:montre(?:r|z)?|montre-moi|affiche[rz]?|ouvre[z]?|voir|lis|lis-moi)(?:-moi)? ${LIST}\b`,
        says`\b(?:y a-t-il|il y a|qu'est-ce que j'ai|y a)(?: encore)? (?:sur|dans) ${LIST}`,
        says`\breste(?:-t-il)? à acheter\b`,
        says`^${LIST}\W*$`,
      ],
    },
    {
      kind: 'history',
      patterns: [
        says`\b(?:historique|évolution|courbe)\b.*\bprix\b`,
        says`\b(?:comment|combien)\b.*\b(?:changé|évolué|coûtai(?:t|ent)|varié)\b`,
        says`\b(?:ancien|précédent|vieux|passé)s? prix\b|\bprix (?:précédent|ancien|passé)s?\b|\b(?:mois|année|semaine) derni(?:er|ère)\b`,
        says`\b(?:a|ont) (?:augmenté|baissé)\b|\bmoins ch(?:er|ère) avant\b`,
      ],
      noise: [
        says`\b(?:comment|combien|quel|coûtai(?:t|ent)|avant|était|prix|a-t-il|ont-ils|a|changé|évolué|varié|augmenté|baissé|cet article)\b`,
      ],
    },
    {
      kind: 'compare',
      patterns: [
        says`\bcompar(?:e|er|ez|aison|aisons|ons|atif)\b|\bcôte à côte\b|\bdifférences? entre\b`,
        says`\b(?:lequel|laquelle|lesquels|quel|quelle)\b.*\b(?:moins ch(?:er|ère)|avantageux|plus bas|meilleur prix)\b`,
      ],
      noise: [
        says`\b(?:au|par) (?:litre|kilo|kg|l)\b|\bprix unitaire\b|\b(?:lequel|laquelle|quel|quelle|faire|mets-les|mets|prix|différence)\b`,
      ],
    },
    {
      kind: 'cheaper',
      patterns: [
        says`\bmoins ch(?:er|ère)s?\b|\bmeilleur(?:e)? (?:prix|marché|offre)\b|\bplus économique\b`,
        says`\balternatives?\b|\bsubstituts?\b|\bpour moins(?: d'argent)?\b|\bà la place\b|\bau lieu\b|\bremplac\p{L}+\b`,
      ],
      noise: [
        says`\b(?:l'acheter|acheter|connais-tu|connaissez-vous|autre|magasin|ailleurs)\b|\best-(?:il|elle|ce)\b|\btrouve-moi\b`,
      ],
    },
    {
      kind: 'find',
      patterns: [
        says`\b(?:trouve(?:r|z)?|cherche(?:r|z)?|recherche(?:r)?|montre(?:r|z)?)(?:-moi)?\b(?<words>.+)`,
        says`\boù (?:acheter|trouver|puis-je (?:trouver|acheter)|est-ce que je peux (?:trouver|acheter))\b(?<words>.+)`,
        says`\b(?:as-tu|tu as|avez-vous|vous avez|y a-t-il|il y a|j'ai vu|qui vend|voudrais acheter|veux acheter|je veux)\b(?<words>.+)`,
      ],
    },
  ],
  fillers: wordSet(
    `a à acheter ai as au aussi autre autres aux avec avez avons bonjour part quelque trouver ça c' ce cela cet cette ces chose cherche d' dans de des du déjà elle elles en encore entre est est-ce et eux faire il ils j' je l' la le les leur lui m' ma mais me merci mes mon moi montre-moi n' ne nos notre nous
     on onglet onglets ouverts ou où page pages par pas peux peux-tu plaît plus pour pouvez pourrais pourrais-tu pourriez produit produits puis puis-je qu' que quel quelle quelles quels quelque qui s' sa se ses si sont sur t' ta te toi tous tout toute toutes trois trouve trouve-moi tu un une veuillez veux voudrais vous voulez vu y deux ailleurs maintenant à avoir ceci moi-même autres svp y-a-t-il a-t-il connais-tu moins est-il est-elle ci là ici recherche à`,
  ),
  edges: [],
  numbers: NUMBERS,
  counting: countingBefore(NUMBERS, PACKS, "(?:de |d')"),
  marks: marks`[çœèêàùâîô]|\b(?:l|d|c|j|qu|n|s)'|\b(?:le|les|du|des|ma|mes|est|où|quel(?:le)?|pour|plaît|trouve|cherche|montre|ajoute|liste|moins|cher|ces|cette|et|je|tu|sur|mets|avec|ça|mon|peux-tu)\b`,
});
