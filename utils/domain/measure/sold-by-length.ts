// What is cut to length. Where the thing is named last, the last word tells it, and where it is named first, the first.
const LAST =
  /(?:^|\s)(?:fabric|rope|ribbon|twine|(?<!shoe )lace|elastic|webbing|wire|trim|bunting|\p{L}*(?:stoff|seil|kordel|schnur|draht|borte|touw|koord)|(?:geschenk|satin|gummi|schräg|zier|schleifen|samt)?band|lint|kant|stof)$|(?:布料|布|绳子|绳|丝带|缎带|电线|布地|紐|リボン)$/iu;
const FIRST =
  /^(?:tissu|corde|cordon|ruban|ficelle|dentelle|tela|cuerda|cinta|cordel|encaje|stoffa|tessuto|corda|nastro|spago|pizzo|tkanin[ay]|materiał|lin[ay]|linka|wstążk[ai]|sznur|sznurek|ткань|верёвка|лента|قماش|حبل|شريط|कपड़ा|रस्सी)(?!\p{L})/iu;

/** Whether a thing is cut to length, so that so many metres are how much of it one needs, and not which one of it: rope, but no cable. */
export function isSoldByLength(name: string): boolean {
  return LAST.test(name) || FIRST.test(name);
}
