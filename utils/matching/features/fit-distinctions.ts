import type { Distinction } from './distinction';

const BATTERIES = /batter|\bakku|\bpil[ae]s?\b|alkalin|alcalin|duracell|varta|energizer|eneloop|rayovac/;
const KEYBOARDS = /keyboard|tastatur|clavier|teclado|tastiera|toetsenbord|\bmx keys|\bk\d{3}\b|macbook/;

/** Either-or properties that decide whether a thing fits at all: its battery, socket, side, wearer, season, console. */
export const FIT_DISTINCTIONS: readonly Distinction[] = [
  {
    trait: 'battery',
    isHard: true,
    values: [
      ['aaaa'],
      ['aaa', 'micro aaa', 'lr03', 'lr3', 'am4'],
      ['aa', 'mignon', 'lr6', 'lr06', 'am3'],
      ['lr14'],
      ['lr20'],
      ['a23', '23a', 'mn21'],
      ['a27', '27a', 'mn27'],
      ['cr2032'],
      ['cr2025'],
      ['cr2016'],
      ['9v', '9 v', '9-volt', 'e-block', '6lr61'],
      ['5号'],
      ['7号'],
    ],
  },
  {
    trait: 'battery',
    isHard: true,
    where: BATTERIES,
    values: [
      ['aaa', 'micro'],
      ['lr14', 'c', 'baby'],
      ['lr20', 'd', 'mono'],
    ],
  },
  {
    trait: 'socket',
    isHard: true,
    values: [
      ['e27', 'e 27'],
      ['e14', 'e 14'],
      ['e40', 'e 40'],
      ['b22', 'b22d', 'b 22'],
      ['b15', 'b15d'],
      ['gu10', 'gu 10'],
      ['gu5.3', 'gu 5.3', 'gu5,3', 'gu 5,3', 'mr16'],
      ['gx53'],
      ['g13'],
      ['g9', 'g 9'],
      ['g5', 'g 5'],
      ['g4', 'g 4'],
      ['g53'],
      ['r7s'],
    ],
  },
  {
    trait: 'hand',
    isHard: true,
    values: [
      [
        ...'left|left handed|left-handed|linkshander|links|linke|linker|linkes|gauche|izquierdo|izquierda'.split(
          '|',
        ),
        ...'sinistro|sinistra|sx|zurdo|linkshandig'.split('|'),
      ],
      [
        ...'right|right handed|right-handed|rechtshander|rechts|rechte|rechter|rechtes|droit|droite|derecho'.split(
          '|',
        ),
        ...'derecha|destro|destra|dx|rechtshandig'.split('|'),
      ],
    ],
  },
  {
    trait: 'wearer',
    isHard: true,
    values: [
      [
        ...`women|women's|womens|woman|ladies|damen|femme|femmes|mujer|mujeres|donna|donne|dames`.split('|'),
        ...'女士|女款|نسائي'.split('|'),
      ],
      [
        ...`men|men's|mens|herren|homme|hommes|hombre|hombres|uomo|uomini|heren`.split('|'),
        ...'男士|男款|رجالي'.split('|'),
      ],
      [
        ...`kids|kid's|children|kinder|enfant|enfants|ninos|bambini|kinderen|baby|儿童|أطفال`.split('|'),
        ...`girls|girl|girl's|madchen|fille|filles|nina|ninas|bambina|meisjes|meisje`.split('|'),
        ...`boys|boy|boy's|jungen|jungs|garcon|garcons|nino|bambino|jongens|jongen`.split('|'),
      ],
    ],
  },
  {
    trait: 'child',
    isHard: true,
    values: [
      `girls|girl|girl's|madchen|fille|filles|nina|ninas|bambina|meisjes|meisje`.split('|'),
      `boys|boy|boy's|jungen|jungs|garcon|garcons|nino|bambino|jongens|jongen`.split('|'),
    ],
  },
  {
    trait: 'age',
    isHard: true,
    values: [
      'adult|adults|erwachsene|adulte|adultes|adulti|adulto|adultos|volwassenen'.split('|'),
      [
        ...'kids|children|kinder|enfant|enfants|bambini|ninos|kinderen|junior|infantil|pediatrico'.split('|'),
        ...'kitten|puppy|welpe|welpen|chaton|chiot|cachorro|cucciolo'.split('|'),
      ],
      'senior|seniors|anziani'.split('|'),
    ],
  },
  {
    trait: 'memory',
    isHard: true,
    values: [
      ['sodimm', 'so-dimm', 'so dimm'],
      ['dimm', 'udimm', 'u-dimm'],
    ],
  },
  {
    trait: 'season',
    isHard: true,
    values: [
      'winter|winterreifen|hiver|invierno|inverno|invernale|invernali|winterband|winterbanden'.split('|'),
      'summer|sommer|sommerreifen|ete|verano|estivo|estiva|estivi|estive|zomer|zomerband|zomerbanden'.split(
        '|',
      ),
      [
        ...'all season|all-season|allseason|all seasons|4 seasons|four seasons|4season|ganzjahresreifen'.split(
          '|',
        ),
        ...'ganzjahres|allwetter|4 saisons|toutes saisons|4 stagioni|todo tiempo|vierseizoenen|all weather'.split(
          '|',
        ),
      ],
    ],
  },
  {
    trait: 'console',
    isHard: true,
    values: [
      ['ps5', 'ps 5', 'playstation 5'],
      ['ps4', 'ps 4', 'playstation 4'],
      ['ps3', 'ps 3', 'playstation 3'],
      ['xbox series x', 'xbox series', 'xbox series x/s', 'xbox series x|s'],
      ['xbox series s', 'xbox series', 'xbox series x/s', 'xbox series x|s'],
      ['xbox one'],
      ['xbox 360'],
      ['nintendo switch 2', 'switch 2'],
      ['nintendo switch'],
      ['nintendo 3ds', '3ds'],
      ['wii u'],
      ['wii'],
    ],
  },
  {
    trait: 'layout',
    isHard: true,
    where: KEYBOARDS,
    values: [
      'de|qwertz|german|deutsch|deutsche|deutsches|allemand|aleman|tedesco|tedesca|duits|allemande|alemana'.split(
        '|',
      ),
      'uk|british|inglese|anglais|englisch|englische|engels|ingles|english uk|uk qwerty|qwerty uk'.split('|'),
      'us|qwerty|us qwerty|qwerty us|english|international|us international'.split('|'),
      'fr|azerty|french|francais|franzosisch|francese|frances|francesa|francaise|frans|franzosische'.split(
        '|',
      ),
      'it|italian|italiano|italiana|italienisch|italienische|italien|italienne|italiaans'.split('|'),
      'es|spanish|espanol|espanola|spanisch|spanische|espagnol|espagnole|spagnola|spagnolo|spaans'.split('|'),
      'nordic|skandinavisch|swedish'.split('|'),
      'belgian|belge|belga|belgisch|belgisches'.split('|'),
      'swiss|schweiz|schweizer|suisse|svizzera'.split('|'),
      'portuguese|portugues|portugiesisch|portoghese'.split('|'),
    ],
  },
  {
    trait: 'drive',
    isHard: false,
    where: /playstation|\bps ?[45]\b|xbox/,
    values: [
      ['digital', 'digital edition'],
      ['disc', 'disc edition', 'disk edition', 'mit laufwerk'],
    ],
  },
];
