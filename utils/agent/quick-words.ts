/** What can be asked for without a model. */
export type QuickKind = 'add' | 'plan' | 'show' | 'history' | 'compare' | 'cheaper' | 'find';

/** How people ask for one thing, a pattern a language. A group named `words` holds what it is about. */
export interface QuickRule {
  readonly kind: QuickKind;
  readonly patterns: readonly RegExp[];
}

/** Requests in English, German, Chinese, Spanish, French, Japanese, Arabic, Russian and Hindi; the first rule that fits decides. */
export const QUICK_RULES: readonly QuickRule[] = [
  {
    kind: 'add',
    patterns: [
      /(?:add|put)\s+(?<words>.+?)\s+(?:to|on|onto|in)\s+(?:my\s+|the\s+)?(?:shopping\s+)?list/iu,
      /(?:setze?|füge?|packe?|schreibe?|nimm)\s+(?<words>.+?)\s+(?:auf|zu|in)\s+(?:meine[rn]?|die|der|den)?\s*(?:einkaufs)?(?:liste|zettel)/iu,
      /(?:添加|加)(?<words>.+?)到(?:我的)?(?:购物)?(?:清单|列表)/u,
      /(?:把|将)?(?<words>.+?)(?:加入|加到|加进|添加到|放到|放进)(?:我的)?(?:购物)?(?:清单|列表)/u,
      /(?:añade|agrega|pon|apunta)\s+(?<words>.+?)\s+(?:a|en)\s+(?:mi|la)\s+lista/iu,
      /(?:ajoute[rz]?|mets|mettez)\s+(?<words>.+?)\s+(?:à|sur|dans)\s+(?:ma|la)\s+liste/iu,
      /(?<words>.+?)を(?:私の)?(?:買い物|お買い物)?リストに(?:追加|入れ|加え)/u,
      /(?:أضف|اضف|ضع)\s+(?<words>.+?)\s+(?:إلى|الى|في)\s+(?:قائمتي|القائمة|قائمة)/u,
      /(?:добавь|добавьте|добавить|запиши|внеси)\s+(?<words>.+?)\s+в\s+(?:мой\s+)?список/iu,
      /(?:मेरी\s+)?(?:सूची|लिस्ट)\s+में\s+(?<words>.+?)\s+(?:जोड़|डाल)/u,
      /(?<words>.+?)\s+(?:को\s+)?(?:मेरी\s+)?(?:सूची|लिस्ट)\s+में\s+(?:जोड़|डाल)/u,
    ],
  },
  {
    kind: 'plan',
    patterns: [
      /\bplan\b.*\b(?:list|basket|shopping)\b|\b(?:cheapest|best)\s+(?:basket|way to buy (?:my|the) list)/iu,
      /\bplan(?:e|en)?\b.*(?:liste|einkauf|korb)|(?:liste|einkauf|korb).*\bplanen/iu,
      /(?:规划|计划|安排|优化).*(?:清单|列表|购物)|(?:清单|列表|购物).*(?:规划|计划|安排)/u,
      /(?:planifica|planea|organiza)\p{L}*.*(?:lista|compra|cesta)/iu,
      /(?:planifie|prépare|organise)\p{L}*.*(?:liste|courses|panier)/iu,
      /(?:リスト|買い物).*(?:計画|プラン)|(?:計画|プラン).*(?:リスト|買い物)/u,
      /(?:خطط|رتب|نظم|خطة).*(?:قائم|التسوق|مشتريات)/u,
      /(?:спланируй|распланируй|запланируй|план).*(?:спис|покуп|корзин)/iu,
      /(?:सूची|लिस्ट|खरीदारी).*(?:योजना|प्लान)|(?:योजना|प्लान).*(?:सूची|लिस्ट|खरीद)/u,
    ],
  },
  {
    kind: 'show',
    patterns: [
      /(?:show|open|what(?:'s|’s| is) on)\s+(?:me\s+)?(?:my|the)\s+(?:shopping\s+)?list|^my (?:shopping )?list\W*$/iu,
      /(?:zeige?|öffne|was steht auf)\s+(?:mir\s+)?(?:meine[rn]?|die|der)\s+(?:einkaufs)?liste|^meine (?:einkaufs)?liste\W*$/iu,
      /(?:显示|看看|查看|打开)(?:我的)?(?:购物)?(?:清单|列表)|^我的(?:购物)?清单/u,
      /(?:muestra|muéstrame|enséñame|abre|ver)\s+(?:mi|la)\s+lista|^mi lista\W*$/iu,
      /(?:montre|montre-moi|affiche|ouvre|voir)\s+(?:ma|la)\s+liste|^ma liste\W*$/iu,
      /リストを(?:見|表示|開)/u,
      /(?:اعرض|أظهر|افتح)\s+(?:لي\s+)?(?:قائمتي|القائمة)|^قائمتي\W*$/u,
      /(?:покажи|открой)\s+(?:мне\s+)?(?:мой\s+)?список|^мой список\W*$/iu,
      /(?:सूची|लिस्ट)\s+(?:दिखा|देख|खोल)/u,
    ],
  },
  {
    kind: 'history',
    patterns: [
      /price\s+history(?:\s+(?:of|for)\s+(?<words>.+))?|how has the price/iu,
      /preis(?:verlauf|historie|entwicklung|geschichte)(?:\s+(?:von|für|des|der)\s+(?<words>.+))?/iu,
      /(?<words>.*?)的?(?:价格历史|历史价格|价格走势|价格变化)/u,
      /(?:historial|histórico|evolución)\s+(?:de\s+|del\s+)?precios?(?:\s+(?:de|del|para)\s+(?<words>.+))?/iu,
      /(?:historique|évolution)\s+(?:du|des|de)\s+prix(?:\s+(?:de|du|des|pour)\s+(?<words>.+))?/iu,
      /(?<words>.*?)の?(?:価格|値段)の?(?:履歴|推移)/u,
      /(?:تاريخ|سجل|تطور)\s+(?:ال)?(?:سعر|أسعار)(?:\s+(?<words>.+))?/u,
      /(?:истори\p{L}+|динамик\p{L}+)\s+цен\p{L}*(?:\s+(?:на|для)?\s*(?<words>.+))?/iu,
      /(?<words>.*?)\s*(?:का |की |के )?(?:कीमत|दाम|मूल्य)\s*(?:का |की )?(?:इतिहास|हिस्ट्री)/u,
    ],
  },
  {
    kind: 'compare',
    patterns: [
      /\bcompar(?:e|ison|ing)\b/iu,
      /vergleich\p{L}*/iu,
      /比较|对比|比一比|比較|比べ/u,
      /compar(?:a|ar|e|er|ez|aison|ación)\b/iu,
      /(?:قارن|مقارنة)/u,
      /сравн\p{L}*/iu,
      /तुलना/u,
    ],
  },
  {
    kind: 'cheaper',
    patterns: [
      /\b(?:cheaper|cheapest|substitutes?|alternatives?)\b|\b(?:better|lower|best|lowest) (?:price|deal)\b/iu,
      /(?:günstig|billig)(?:er|ere|eres|ste)?\p{L}*|alternativ(?:e|en)\b|\bersatz\b/iu,
      /更便宜|便宜|替代品?|平替/u,
      /m[áa]s barat[oa]s?|barat[oa]s?|alternativas?|sustitut[oa]s?/iu,
      /moins ch(?:er|ère)s?|meilleur prix|alternatives?/iu,
      /(?:もっと|より)?安[いく]|代わり|代替/u,
      /أرخص|ارخص|بديل|بدائل/u,
      /(?:по)?дешевле|замен\p{L}+|аналог\p{L}*|альтернатив\p{L}*/iu,
      /सस्त[ाीे]|विकल्प/u,
    ],
  },
  {
    kind: 'find',
    patterns: [
      /^(?:please\s+)?(?:find|search(?:\s+for)?|look for|show(?: me)?|where (?:can i|do i|to) (?:buy|get|find))\s+(?<words>.+)/iu,
      /^(?:bitte\s+)?(?:finde?|suche?|zeige?(?: mir)?|wo gibt es)\s+(?<words>.+)/iu,
      /(?:帮我)?(?:找一下|找|搜索|查找|搜)(?<words>.+)/u,
      /^(?:por favor\s+)?(?:busca|encuentra|muestra|muéstrame|dónde hay)\s+(?<words>.+)/iu,
      /^(?:trouve|cherche|montre(?:-moi)?|où acheter)\s+(?<words>.+)/iu,
      /(?<words>.+?)を?(?:探し|検索|見つけ|さがし)/u,
      /^(?:ابحث عن|اعثر على|جد|أين أجد)\s+(?<words>.+)/u,
      /^(?:найди|найти|поищи|ищи|покажи|где купить)\s+(?<words>.+)/iu,
      /(?<words>.+?)\s+(?:ढूंढ|ढूँढ|खोज|दिखा)/u,
    ],
  },
];

/** Words around a request that name no goods, in languages with spaces. */
export const FILLERS: ReadonlySet<string> = new Set(
  `all attached between both each else elsewhere here nearby now open other page pages tab tabs three two
  a an and any anything are at be can could for find from get give have i in is it item items me my of on one ones option options please product products show similar some something than that the them there these this those to us what where which with you
  alle anderes anderswo beide beiden bitte drei geht hier jetzt offenen seiten tabs woanders zwei das den der die diese diesen dieser dieses ein eine einen etwas finde finden für gibt es ich mir mit produkt produkte suche und was wo von zeig zeige
  abiertas ahora al algo ambas ambos con de del el ella en encuentra estas este esta esto estos la las lo los me mi mis muestra para por favor producto productos que qué un una unos unas y busca dos entre otros pestañas sí todas todos tres
  au aux autres ce ces cet cette chose cherche dans des du elle et il la le les ma mes moi mon montre où plaît plus pour produit produits quelque s'il te trouve un une vous ailleurs deux entre eux maintenant onglets tous toutes trois
  две два все вкладки их между обе оба сейчас собой три это эти этот эту мне мой мои найди и или на для что нибудь пожалуйста покажи товар товары эта с
  اثنين الآن الصفحات بين كل هاتين هذين هذا هذه هذان هؤلاء عن من في على لي ابحث المنتج المنتجات و ما شيء
  अभी टैब तीनों दो दोनों सभी यह ये इन इस इससे इनमें को का की के से में और मुझे कुछ कृपया उत्पाद करो करें कीजिए दिखाओ ढूंढो खोजो ज़्यादा`
    .split(/\s+/)
    .filter(Boolean),
);

/** The same in languages without spaces, where a filler counts only at the edge of a piece: 和 alone is "and", 和牛 is beef. */
export const EDGE_FILLERS: readonly RegExp[] = [
  /^(?:帮我|请|给我|找一下|有没有|这些|这几个|这[两三]个|这[两三]款|[两三]个|这个|它们|商品|产品|一下|一点|(?:有|和|更|还|找|在)$)/u,
  /(?:这些|这几个|这个|它们|商品|产品|一下|一点|的|吗|呢|吧|有)$/u,
  /^(?:これらの?|この商品|これ|この|両方|[二三]つ|全部|もっと|もの|商品|を|は|が|に|で|の|て$)/u,
  /(?:してください|して下さい|ください|して|ありますか|ある|探して|見せて|もの|商品|を|は|が|に|で|か)$/u,
];
