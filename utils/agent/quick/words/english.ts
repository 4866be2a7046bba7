import { countingBefore, marks, type QuickLanguage, says, wordSet } from './quick-language';

const LIST = '(?:my|the|our)?\\s*(?:whole |entire )?(?:shopping |grocery )?(?:list|groceries)';
const NUMBERS = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};
const PACKS =
  'bottles?|packs?|packets?|cans?|tins?|boxes|box|bags?|jars?|cartons?|loaf|loaves|pieces?|tubes?|rolls?|bars?|cups?';

/** Requests in English. */
export const english = (): QuickLanguage => ({
  code: 'en',
  name: 'English',
  list: LIST,
  listWord: 'list',
  rules: [
    {
      kind: 'judge',
      patterns: [
        says`\b(?:good|fair|great|decent|normal|okay|ok|reasonable) (?:price|deal|value|offer)\b`,
        says`\b(?:is|are) (?:this|that|it|they|these|the price)(?: price)? (?:a |too |very |really )*(?:cheap|expensive|dear|okay|ok|fair|good|bargain|overpriced)\b`,
        says`\bworth (?:it|buying|the (?:price|money))\b|\bshould i buy (?:it|this|that|now)\b`,
      ],
      noise: [says`\d+(?:[.,]\d+)?(?: ?[€$£]| ?euros?\b| ?dollars?\b)?`],
    },
    {
      kind: 'remove',
      patterns: [
        says`\b(?:remove|delete|take|cross|strike|drop|get rid of)(?: off| out)? (?<words>.+?) (?:from|off|out of) ${LIST}`,
        says`\b(?:remove|delete|cross off|take off|strike) (?<words>.+?) (?:from|on|off) ${LIST}`,
        says`\b(?:don't|do not|no longer) need (?<words>.+?)(?: any ?more| any longer|$)`,
      ],
    },
    {
      kind: 'done',
      patterns: [
        says`\b(?:check|tick)(?:ed)? off (?<words>.+?)(?: (?:on|from) ${LIST})?$`,
        says`\b(?:check|tick) (?<words>.+?) off\b`,
        says`\bmark (?<words>.+?) as (?:bought|done|checked|purchased)\b`,
        says`\b(?:i|we)(?:'ve| have)? (?:already |just )?(?:bought|got|purchased) (?<words>.+)`,
      ],
    },
    {
      kind: 'add',
      patterns: [
        says`\b(?:add|put|write|stick|note|jot|place|get|include)(?: down)? (?<words>.+?) (?:to|on|onto|in|into) ${LIST}`,
        says`\bneed (?<words>.+?) on ${LIST}`,
        says`\b(?:on|to) ${LIST}\s?[:,]\s?(?<words>.+)`,
      ],
    },
    {
      kind: 'plan',
      patterns: [
        says`\bplan\b.*\b(?:list|basket|shopping|groceries)\b|\b(?:list|shopping)\b.*\bplan\b`,
        says`\b(?:cheapest|best|lowest)\b.*\b(?:basket|trolley)\b`,
        says`\b(?:cheapest|best|optimi[sz]e|where|how|least)\b.*\b(?:list|groceries)\b.*`,
        says`\b(?:list|groceries)\b.*\b(?:cheapest|cheaper|least money)\b`,
      ],
      noise: [says`\b(?:cheapest|cheaply|cheap|today|tonight|tomorrow|again|quickly|soon|week|weekend)\b`],
    },
    {
      kind: 'show',
      patterns: [
        says`\b(?:show|open|see|view|display|read|check)(?: me)? ${LIST}\b`,
        says`\bwhat(?:'s| is| do i have| have i got)(?: still)? (?:on|in) ${LIST}`,
        says`\bwhat do i (?:still )?(?:have|need) to (?:buy|get)\b|\bwhat's left to buy\b`,
        says`^(?:please )?${LIST}\W*$`,
      ],
    },
    {
      kind: 'history',
      patterns: [
        says`\bprice (?:history|trend|development|chart|curve|graph)\b|\bhistory of (?:the )?prices?\b`,
        says`\b(?:past|earlier|previous|old|former|historic(?:al)?) prices?\b`,
        says`\bhow (?:has|have|did) (?:the )?prices?\b|\b(?:cheaper|dearer|more expensive) (?:before|earlier|last)\b`,
        says`\b(?:gone|went|go) (?:up|down)\b|\bused? to cost\b|\bcost (?:before|earlier|last)\b|\bprice (?:last|before|a (?:week|month|year) ago)\b`,
      ],
      noise: [
        says`\b(?:changed?|develop(?:ed)?|moved?|evolved?)(?: over time)?\b|\b(?:last )?(?:week|month|year)\b|\bprices?\b|\bbefore\b|\bcost\b`,
      ],
    },
    {
      kind: 'compare',
      patterns: [
        says`\bcompar(?:e|es|ing|ison)\b|\bside by side\b|\bdifferences? between\b`,
        says`\b(?:which|what)\b.*\b(?:cheaper|cheapest|better value|lowest|best value)\b`,
        says`\b(?:cheaper|cheapest|lowest) (?:per|by the|unit)\b`,
      ],
      noise: [
        says`\b(?:per|by the|a) (?:unit|litre|liter|kilo|kg|kilogram|piece|100 ?g|l)\b|\bunit prices?\b|\bprices?\b|\b(?:which|what|put|make|difference)\b`,
      ],
    },
    {
      kind: 'cheaper',
      patterns: [
        says`\b(?:cheaper|cheapest|less expensive|substitutes?|alternatives?|replacements?)\b`,
        says`\b(?:better|lower|best|lowest) (?:price|deal|offer)s?\b|\bfor less\b|\binstead of\b`,
      ],
      noise: [says`\b(?:kind|sort|one|replace|buy)\b`],
    },
    {
      kind: 'find',
      patterns: [
        says`\b(?:find|search(?: for)?|look(?:ing)? (?:for|up)|show me|show)\b(?<words>.+)`,
        says`\bwhere (?:can i|could i|do i|to|should i) (?:buy|get|find)\b(?<words>.+)`,
        says`\b(?:do you have|have you got|is there|are there|have i seen|did i see|who (?:sells|has)|(?:want|like) to buy|i want|i need)\b(?<words>.+)`,
      ],
    },
  ],
  fillers: wordSet(
    `all already any anything anywhere attached also both by each else elsewhere here i'd i'm i've it's let's lets me nearby now open other page pages still tab tabs
     a an and are as at be been being can could currently dear do does did for from get getting give go got has have having hello hey hi how i is in it item items just kindly make more
     my of off offers on one ones option options or our please product products show similar so some something somewhere than thank thanks that the their them then there these they this those
     three to too two up us want was were we what when where which who will with would you your buy find know lot bit like may might shall should good ever much many tell whole'd once`,
  ),
  edges: [],
  numbers: NUMBERS,
  counting: countingBefore(NUMBERS, PACKS, 'of '),
  marks: marks`\b(?:the|is|are|what|which|where|my|of|for|this|these|that|any|with|please|find|show|add|you|i|to|on|cheaper|cheapest|and|from|me|how|does|put|remove|search|price)\b`,
});
