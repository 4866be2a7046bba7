/** Words that stand before or beside a product's name in an answer and are no part of it, folded. */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'cheapest cheaper best lowest dearest winner recommended recommendation answer result option pick choice alternative alternatives ' +
    'substitute total saving savings difference unit overall the your my this that note tip summary buy get currently now ' +
    'gunstigste gunstigster gunstigstes gunstiger billigste billigster beste bester bestes empfehlung ergebnis antwort wahl fazit ersparnis ' +
    'unterschied gesamt alternativen hinweis tipp ' +
    'mejor barato barata opcion recomendacion respuesta resultado ahorro diferencia alternativa nota consejo mas ' +
    'meilleur meilleure choix moins cher chere recommandation reponse resultat economie difference conseil plus ' +
    'лучший лучшая дешевле самый самая самое дешевый дешевая итог ответ вывод экономия разница совет выбор ' +
    'الأرخص الارخص أرخص الأفضل الافضل الخيار النتيجة التوفير الفرق ملاحظة ' +
    'सबसे सस्ता सस्ती सस्ते बेहतर विकल्प नतीजा बचत अंतर'
  )
    .split(' ')
    .map((word) =>
      word
        .normalize('NFKD')
        .replace(/\p{Mn}/gu, '')
        .normalize('NFC'),
    ),
);
