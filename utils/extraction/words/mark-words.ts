import { once } from '../../domain/once';

// Paid places, what cannot be had, and what was not found.
const WORDS = [
  'sponso|gespons|sponz|szpons|promot|adver|paid|anzei|werb|publici|patroc|anunc|annun|annon|mainos',
  'rekla|inzer|hirdet|recla|реклам|спонс|χορηγ|διαφ|ממומן|מודעה|إعلان|ممو|广告|廣告|贊助|赞助|スポ|広告|광고|được|โฆษ',
  'iklan|sold|out of|unavail|ausverk|vergriff|épuis|indispon|rupture|agotad|esgotad|esaurit|non disp',
  'uitverk|slutså|udsolg|utsolg|loppu|vyprod|vypred|nedostup|wyprz|niedost|elfogy|epuizat|нет в|нема',
  'закінч|tüken|εξαντλ|אזל|نفد|غير متو|售|补货|完売|売り切れ|在庫切れ|品切れ|품절|hết hàng|สินค้าหมด|stok habis|0 ',
  'nothing|found|could|did|unable|keine|nichts|aucun|sin |nessun|nenhum|geen|inga|ei |brak|nie |nenal',
  'žádn|žiadn|nincs|nici|nu |ничего|не |нічого|sonuç|δεν|לא|لا |لم|没有|沒有|未|無|无|見つ|該当|검색',
].join('|');
/** These say it as whole words only: "Ad", and not "Add". */
const WHOLE = ['ad', 'ads', 'no'];

const BEFORE = ' \t\n·|(•[';

/**
 * Whether a text begins as a mark that is written into a page whether or not it is shown: "Sponsored", "Sold out", "Nothing found".
 * No expression: in a fresh page one of so many words takes longer to make ready than all texts to be looked at.
 */
export function isMark(text: string): boolean {
  let at = 0;
  while (at < text.length && BEFORE.includes(text[at] as string)) at += 1;
  const said = text.slice(at).toLowerCase();
  const words = wordsByLetter().get(said[0] ?? '') ?? [];
  return words.some((word) => said.startsWith(word)) || WHOLE.includes(/^\w*/.exec(said)?.[0] ?? '');
}

const wordsByLetter = once(() => {
  const words = new Map<string, string[]>();
  for (const word of WORDS.split('|')) {
    const same = words.get(word[0] as string);
    if (same) same.push(word);
    else words.set(word[0] as string, [word]);
  }
  return words;
});

/** What such marks begin with, for a first look: a pattern of few letters, which is quick to make ready and to try. */
export const MARK_BEGINNINGS = beginningsOf(`${WORDS}|${WHOLE.join('|')}`);

// "sold", "sponsored": s[op]
function beginningsOf(words: string): string {
  const seconds = new Map<string, string>();
  for (const [first = '', second = ''] of words.split('|')) {
    const known = seconds.get(first);
    // A mark of one letter is one with all that may follow.
    if (known === undefined) seconds.set(first, second);
    else if (known !== '' && !known.includes(second)) seconds.set(first, second && known + second);
  }
  return [...seconds].map(([first, second]) => (second ? `${first}[${second}]` : first)).join('|');
}
