/** How sure a mark is of its currency: `one` names a single currency, `usual` nearly always the first of its list, `many` needs the shop's country. */
export type MarkKind = 'one' | 'usual' | 'many';

/** Active ISO 4217 codes of money that people pay with. */
export const ISO_CURRENCIES: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF ' +
    'CLP CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL ' +
    'HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD ' +
    'MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR ' +
    'RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS ' +
    'UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL'
  ).split(' '),
);

/** Codes that are also words or abbreviations, so that only their capitals count as a currency. */
export const CODES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  'ALL AMD ANG BAM BOB COP CUP GEL LAK MAD MOP MUR NAD PAB PEN RON SAR SOS STN TOP TRY'.split(' '),
);

/**
 * Signs and short forms, case as written, with the currencies that they stand for (best first; `-` for none with an ISO code; `_` is a blank).
 * Sources: Unicode CLDR narrow symbols and national usage.
 */
export const SIGNS: readonly (readonly [codes: string, signs: string, kind?: MarkKind])[] = [
  ['USD', 'US$ U$S U$D USD$'],
  ['AUD', 'A$ AU$'],
  ['BBD', 'Bds$'],
  ['BMD', 'BD$'],
  ['BND', 'B$'],
  ['BRL', 'R$'],
  ['BZD', 'BZ$'],
  ['CAD', 'C$ CA$ CAD$ CDN$'],
  ['CLP', 'CL$ CLP$'],
  ['COP', 'COL$ COP$'],
  ['CUC', 'CUC$ Cub$'],
  ['CUP', 'CUP$ $MN'],
  ['DOP', 'RD$'],
  ['FJD', 'FJ$'],
  ['GYD', 'G$ GY$'],
  ['HKD', 'HK$'],
  ['JMD', 'J$'],
  ['KYD', 'CI$'],
  ['LRD', 'L$'],
  ['MOP', 'MOP$'],
  ['MXN', 'MX$ Mex$ MXN$'],
  ['NAD', 'N$'],
  ['NIO', 'C$ $C'],
  ['NZD', 'NZ$'],
  ['SBD', 'SI$'],
  ['SGD', 'S$ SG$'],
  ['SRD', 'Sr$'],
  ['TOP', 'T$ $T'],
  ['WST', 'WS$ $WS'],
  ['TTD', 'TT$'],
  ['TWD', 'NT$'],
  ['UYU', '$U'],
  ['XCD', 'EC$'],
  ['ZWL', 'Z$ ZW$'],
  [
    'USD CAD AUD NZD MXN ARS CLP COP SGD HKD TWD UYU DOP BRL JMD TTD NAD FJD BBD BSD BMD BZD GYD KYD LRD SRD XCD BND CUC CUP SBD TOP WST',
    '$ ＄ ﹩',
    'many',
  ],
  ['EUR', '€'],
  ['EGP', 'E£ £E'],
  ['SYP', 'S£ £S'],
  ['LBP', 'L£ £L'],
  ['GBP EGP LBP SYP SDG SSP FKP GIP SHP', '£ ￡', 'usual'],
  ['JPY CNY', '¥ ￥', 'many'],
  ['CNY', 'RMB CN¥'],
  ['JPY', 'JP¥'],
  ['CNY TWD HKD', '元 圆 圓', 'usual'],
  ['JPY', '円'],
  ['KRW KPW', '₩ ￦', 'usual'],
  ['KRW', '원'],
  ['INR', '₹'],
  ['INR PKR LKR NPR MUR SCR', '₨ Rs Rs. Re Re. ரூ रु रु.', 'many'],
  ['RUB', '₽ руб руб. Р Rbl'],
  ['RUB BYN', 'р.', 'usual'],
  ['RUB', 'р'],
  ['BYN', 'Br'],
  ['UAH', '₴ грн грн. hrn'],
  ['KZT', '₸'],
  ['TRY', '₺ TL'],
  ['ILS', "₪ nis NIS ש״ח ש\"ח ש''ח"],
  ['VND', '₫ VNĐ đ'],
  ['PHP', '₱'],
  ['PHP BWP', 'P', 'many'],
  ['THB', '฿ บาท'],
  ['BDT', '৳ টাকা'],
  ['NGN', '₦'],
  ['GHS', '₵ GH₵'],
  ['CRC', '₡'],
  ['PYG', '₲ Gs. Gs'],
  ['MNT', '₮'],
  ['LAK', '₭'],
  ['KHR', '៛'],
  ['AFN', '؋'],
  ['AMD', '֏'],
  ['AZN', '₼'],
  ['GEL', '₾ ლ ლარი'],
  ['ETB', 'ብር'],
  ['-', '₶ ₿ BTC'],
  ['IRR YER OMR QAR SAR', '﷼', 'many'],
  ['-', 'تومان تومن'],
  ['IRR SAR QAR OMR YER', 'ریال ريال', 'many'],
  ['SAR', 'ر.س ر.س.'],
  ['OMR', 'ر.ع ر.ع.'],
  ['QAR', 'ر.ق ر.ق.'],
  ['YER', 'ر.ي ر.ي.'],
  ['AED', 'د.إ د.إ.'],
  ['AED MAD', 'درهم Dh DH Dhs', 'many'],
  ['MAD', 'د.م د.م.'],
  ['DZD', 'د.ج د.ج. DA'],
  ['TND', 'د.ت د.ت. DT'],
  ['IQD', 'د.ع د.ع.'],
  ['KWD', 'د.ك د.ك. KD K.D.'],
  ['JOD', 'د.أ د.ا دينار_أردني JD'],
  ['BHD', 'د.ب د.ب. BD'],
  ['LYD', 'د.ل ل.د LD'],
  ['KWD IQD JOD BHD LYD TND DZD', 'دينار د.', 'many'],
  ['EGP SDG LBP SYP', 'جنيه', 'usual'],
  ['EGP', 'ج.م ج.م.'],
  ['SDG', 'ج.س ج.س.'],
  ['LBP', 'ل.ل ل.ل.'],
  ['SYP', 'ل.س ل.س.'],
  ['-', 'ش.ص'],
  ['SEK NOK DKK ISK', 'kr kr. Kr Kr. KR', 'many'],
  ['ISK', 'Ikr'],
  ['NOK', 'Nkr'],
  ['DKK', 'Dkr'],
  ['SEK', 'Skr'],
  ['CZK', 'Kč Kc Kčs'],
  ['PLN', 'zł Zł ZŁ zl'],
  ['HUF', 'Ft'],
  ['RON MDL', 'lei Lei LEI', 'usual'],
  ['BGN', 'лв лв.'],
  ['HRK', 'kn'],
  ['RSD', 'din. дин дин. din'],
  ['MKD', 'ден ДЕН den'],
  ['BAM', 'KM'],
  ['CHF', 'SFr SFr. Fr. sFr. CHf'],
  ['XPF XOF XAF CDF', 'F CFP FCFP', 'many'],
  ['XOF XAF', 'CFA FCFA F.CFA', 'many'],
  ['GNF', 'FG F.G. GFr'],
  ['BIF', 'FBu Fbu'],
  ['RWF', 'R₣ RF FRw F.Rw'],
  ['DJF', 'Fdj'],
  ['KMF', 'CF FC'],
  ['IDR', 'Rp Rp.'],
  ['MYR', 'RM'],
  ['BTN', 'Nu.'],
  ['ERN', 'Nfk'],
  ['MWK', 'MK'],
  ['MRU', 'UM'],
  ['MZN', 'MT MTn'],
  ['MGA', 'Ar'],
  ['MMK ZMW PGK', 'K', 'many'],
  ['ZMW', 'ZK Kw'],
  ['XPF', 'CFPF'],
  ['IRR', 'ر.إ. ر.إ'],
  ['PAB', 'B/.'],
  ['PEN', 'S/. S/'],
  ['STN', 'Db'],
  ['VUV', 'VT Vt'],
  ['BOB VES', 'Bs Bs.', 'usual'],
  ['VES', 'Bs.S'],
  ['KES', 'KSh KShs Ksh Kshs'],
  ['TZS', 'TSh TSh.'],
  ['UGX', 'USh'],
  ['ZAR', 'R'],
  ['SZL', 'E'],
  ['LSL', 'M'],
  ['HNL ALL RON', 'L', 'many'],
  ['GTQ', 'Q'],
  ['CVE', 'Esc'],
  ['SLE', 'Sl Le'],
  ['UZS', "so'm soʻm so‘m"],
  ['KGS', 'с som сом'],
  ['TJS', 'SM'],
  ['GBP', 'stg'],
];

/** Currencies in words, in any case. */
export const WORDS: readonly (readonly [codes: string, words: string, kind?: MarkKind])[] = [
  ['EUR', 'euro euros eur. евро ευρώ يورو यूरो 欧元 歐元 ユーロ 유로'],
  ['USD CAD AUD NZD SGD HKD', 'dollar dollars dólar dólares доллар долларов', 'many'],
  ['USD', '美元 美金 ドル'],
  ['GBP EGP', 'pound pounds', 'usual'],
  ['GBP', '英镑 英鎊 ポンド'],
  ['CHF XOF XAF', 'franken francs franc', 'usual'],
  ['SEK', 'kronor'],
  ['NOK DKK SEK', 'kroner krone krona', 'many'],
  ['CZK', 'korun koruny'],
  ['PLN', 'złotych złoty złote'],
  ['HUF', 'forint'],
  ['JPY', 'yen'],
  ['CNY', 'yuan 人民币 人民幣'],
  ['INR PKR LKR NPR', 'rupees rupee', 'many'],
  ['TRY', 'lira', 'one'],
  ['ILS', 'shekel shekels שקל שקלים'],
  ['UAH', 'гривень гривня'],
  ['HKD', '港币 港幣'],
  ['TWD', '台币 新台幣'],
];

/** Hundredths of a currency, with the currencies; case as written. */
export const HUNDREDTHS: readonly (readonly [codes: string, signs: string])[] = [
  [
    'USD CAD AUD NZD EUR',
    '¢ cents cent Cent Cents ct ct. Ct Ct. céntimos céntimo centimes centime центов цента سنت सेंट セント',
  ],
  ['EUR', '欧分 歐分'],
  ['GBP', 'p pence'],
];

/** The money of a country, by its internet country code. */
export const CURRENCY_OF_COUNTRY: Readonly<Record<string, string>> = tableOf(
  'ae AED al ALL am AMD ar ARS at EUR au AUD az AZN ba BAM bd BDT be EUR bg EUR bh BHD bo BOB br BRL by BYN ca CAD ch CHF cl CLP cn CNY ' +
    'co COP cr CRC cy EUR cz CZK de EUR dk DKK do DOP dz DZD ec USD ee EUR eg EGP es EUR et ETB fi EUR fr EUR gb GBP ge GEL gh GHS gr EUR ' +
    'gt GTQ hk HKD hn HNL hr EUR hu HUF id IDR ie EUR il ILS in INR iq IQD ir IRR is ISK it EUR jm JMD jo JOD jp JPY ke KES kg KGS kh KHR ' +
    'kr KRW kw KWD kz KZT lb LBP li CHF lk LKR lt EUR lu EUR lv EUR ma MAD md MDL mk MKD mn MNT mo MOP mt EUR mu MUR mx MXN my MYR ng NGN ' +
    'ni NIO nl EUR no NOK np NPR nz NZD om OMR pa PAB pe PEN ph PHP pk PKR pl PLN pt EUR py PYG qa QAR ro RON rs RSD ru RUB sa SAR se SEK ' +
    'sg SGD si EUR sk EUR sv USD sy SYP th THB tn TND tr TRY tt TTD tw TWD tz TZS ua UAH ug UGX uk GBP us USD uy UYU uz UZS ve VES vn VND za ZAR zm ZMW zw ZWL',
);

/** The money that a language alone suggests: only languages that are mostly of one currency. */
export const CURRENCY_OF_LANGUAGE: Readonly<Record<string, string>> = tableOf(
  'bg EUR cs CZK da DKK de EUR el EUR et EUR fa IRR fi EUR fr EUR he ILS hi INR hu HUF id IDR is ISK it EUR ja JPY ko KRW lt EUR lv EUR ' +
    'nb NOK nl EUR nn NOK no NOK pl PLN ro RON ru RUB sk EUR sl EUR sr RSD sv SEK th THB tr TRY uk UAH vi VND zh CNY',
);

function tableOf(pairs: string): Record<string, string> {
  const words = pairs.split(' ');
  return Object.fromEntries(
    words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? '']] : [])),
  );
}
