import { shade } from './colour.mjs';
import { label } from './label.mjs';

const cap = (x, y, width, tint) =>
  `<rect x="${x}" y="${y}" width="${width}" height="22" rx="5" fill="${shade(tint, -0.25)}"/>`;

function carton(look) {
  const { tint } = look;
  return `<path d="M140 130l24-44h72l24 44v200a8 8 0 0 1-8 8H148a8 8 0 0 1-8-8z" fill="#fbfaf7"/>
<path d="M140 130l24-44h72l24 44z" fill="${shade(tint, 0.25)}"/><rect x="164" y="70" width="72" height="18" rx="3" fill="${shade(tint, -0.1)}"/>
<rect x="140" y="178" width="120" height="104" fill="${tint}"/>${label(look, 200, 222, 108)}`;
}

function jug(look) {
  const { tint } = look;
  return `${cap(176, 62, 48, tint)}<path d="M170 84h60c4 26 38 38 38 84v150a20 20 0 0 1-20 20h-96a20 20 0 0 1-20-20V168c0-46 34-58 38-84z" fill="#fdfdfb"/>
<path d="M246 128c22 14 30 34 30 60v34" fill="none" stroke="#eceae4" stroke-width="14" stroke-linecap="round"/>
<rect x="132" y="196" width="136" height="96" fill="${tint}"/>${label(look, 200, 236, 124)}`;
}

function bottleAt(look, x, width) {
  const { tint } = look;
  const glass = shade(tint, 0.12);
  const neck = width * 0.32;
  const mid = x + width / 2;
  return `<path d="M${mid - neck / 2} 78h${neck}v50c0 24 ${(width - neck) / 2} 26 ${(width - neck) / 2} 62v134a16 16 0 0 1-16 16H${x + 16}a16 16 0 0 1-16-16V190c0-36 ${(width - neck) / 2}-38 ${(width - neck) / 2}-62z" fill="${glass}"/>
<rect x="${mid - neck / 2 - 2}" y="60" width="${neck + 4}" height="22" rx="4" fill="${shade(tint, -0.4)}"/>
<rect x="${x}" y="208" width="${width}" height="82" fill="#fbf8f0"/>`;
}

const bottle = (look) => `${bottleAt(look, 148, 104)}${label({ ...look, tint: '#fbf8f0' }, 200, 240, 96)}`;

function bottles(look) {
  const pair = bottleAt(look, 84, 88) + bottleAt(look, 228, 88);
  return `${pair}${bottleAt(look, 156, 88)}${label({ ...look, tint: '#fbf8f0' }, 200, 240, 84)}`;
}

function tub(look) {
  const { tint } = look;
  return `<path d="M112 150h176l-16 164a22 22 0 0 1-22 20H150a22 22 0 0 1-22-20z" fill="#fdfcf9"/>
<path d="M119 206h162l-9 86H128z" fill="${tint}"/><rect x="102" y="128" width="196" height="28" rx="10" fill="${shade(tint, 0.35)}"/>${label(look, 200, 240, 140)}`;
}

function box(look) {
  const { tint } = look;
  return `<path d="M92 150l30-30h202l-30 30z" fill="${shade(tint, 0.35)}"/><path d="M294 150l30-30v166l-30 34z" fill="${shade(tint, -0.28)}"/>
<rect x="92" y="150" width="202" height="170" rx="3" fill="${tint}"/><rect x="92" y="286" width="202" height="14" fill="${shade(tint, 0.55)}"/>${label(look, 193, 206, 180)}`;
}

function eggs(look) {
  const row = (y) =>
    [0, 1, 2, 3]
      .map((at) => `<ellipse cx="${122 + at * 52}" cy="${y}" rx="23" ry="30" fill="#e9c9a0"/>`)
      .join('');
  return `${row(176)}<path d="M84 190h232l-16 84a16 16 0 0 1-16 14H116a16 16 0 0 1-16-14z" fill="${shade(look.tint, 0.25)}"/>
<path d="M84 190h232l-4 22H88z" fill="${look.tint}"/>${label({ ...look, tint: shade(look.tint, 0.25) }, 200, 238, 190)}`;
}

function packet(look) {
  const { tint } = look;
  return `<path d="M126 84h148l6 16-8 12v198l8 14-6 14H126l-6-14 8-14V112l-8-12z" fill="${tint}"/>
<path d="M126 84h148l6 16-8 12H128l-8-12z" fill="${shade(tint, -0.2)}"/><ellipse cx="200" cy="276" rx="46" ry="30" fill="${shade(tint, 0.6)}"/>${label(look, 200, 170, 130)}`;
}

function canAt(look, x, width) {
  const { tint } = look;
  return `<rect x="${x}" y="128" width="${width}" height="200" rx="12" fill="${tint}"/><rect x="${x + width * 0.14}" y="134" width="${width * 0.12}" height="188" rx="6" fill="#fff" opacity=".22"/>
<ellipse cx="${x + width / 2}" cy="130" rx="${width / 2}" ry="13" fill="#d9dcdf"/><ellipse cx="${x + width / 2}" cy="130" rx="${width / 2 - 8}" ry="8" fill="#bfc4c9"/>`;
}

const can = (look) => `${canAt(look, 138, 124)}${label(look, 200, 216, 112)}`;

function cans(look) {
  return `${canAt(look, 72, 84)}${canAt(look, 244, 84)}${canAt(look, 154, 92)}${label(look, 200, 216, 84)}`;
}

function bar(look) {
  const { tint } = look;
  return `<g transform="rotate(-8 200 200)"><rect x="128" y="84" width="144" height="240" rx="6" fill="${tint}"/>
<rect x="128" y="84" width="144" height="34" fill="#d9b45a"/><rect x="138" y="140" width="124" height="112" fill="${shade(tint, 0.15)}"/>${label(look, 200, 190, 118)}</g>`;
}

function jar(look) {
  const { tint } = look;
  return `<rect x="132" y="92" width="136" height="34" rx="6" fill="#c9b37a"/><path d="M128 132h144c12 18 16 30 16 48v116a30 30 0 0 1-30 30H142a30 30 0 0 1-30-30V180c0-18 4-30 16-48z" fill="${tint}"/>
<rect x="112" y="196" width="176" height="84" fill="#fbf6e8"/>${label({ ...look, tint: '#fbf6e8' }, 200, 230, 160)}`;
}

function bread(look) {
  const cut = (x) =>
    `<path d="M${x} 156q26 34 6 92" fill="none" stroke="#f2dcb8" stroke-width="9" stroke-linecap="round"/>`;
  return `<path d="M70 236c-8-66 52-112 132-112s138 46 128 112c-6 44-54 64-130 64S76 280 70 236z" fill="${look.tint}"/>
<path d="M84 226c0-52 50-86 118-86s112 34 112 80" fill="none" stroke="${shade(look.tint, 0.3)}" stroke-width="12" opacity=".6"/>${cut(140)}${cut(190)}${cut(242)}`;
}

function bananas(look) {
  const one = (turn, tone) =>
    `<path d="M96 140c14 96 84 154 188 140 8-2 10-14 2-18-76-18-128-60-154-132-8-12-34-8-36 10z" fill="${shade(look.tint, tone)}" transform="rotate(${turn} 110 130)"/>`;
  return `${one(24, -0.12)}${one(8, 0)}${one(-10, 0.14)}<path d="M92 112l30-10 10 34-28 8z" fill="#6d5a22"/>`;
}

function tomatoes(look) {
  const one = (
    x,
    y,
    r,
  ) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${look.tint}"/><ellipse cx="${x - r * 0.3}" cy="${y - r * 0.35}" rx="${r * 0.28}" ry="${r * 0.16}" fill="#fff" opacity=".45"/>
<path d="M${x - 16} ${y - r + 2}q16 18 32 0q-8 20-16 6q-8 14-16-6" fill="#4f7a35"/>`;
  return one(150, 190, 58) + one(254, 196, 62) + one(202, 262, 60);
}

function coffee(look) {
  const { tint } = look;
  return `<path d="M122 104h156l10 222a10 10 0 0 1-10 10H122a10 10 0 0 1-10-10z" fill="${shade(tint, -0.1)}"/><path d="M122 104h156l2 34H120z" fill="${shade(tint, -0.35)}"/>
<rect x="116" y="74" width="168" height="34" rx="4" fill="${shade(tint, -0.2)}"/><rect x="136" y="168" width="128" height="118" rx="4" fill="#f6efe3"/>${label({ ...look, tint: '#f6efe3' }, 200, 214, 118)}
<ellipse cx="200" cy="264" rx="13" ry="9" fill="${tint}"/><path d="M188 265q12-8 24-1" stroke="#f6efe3" stroke-width="2.5" fill="none"/>`;
}

/** Drawings of food and drink, by kind. */
export const foodDrawings = {
  carton,
  jug,
  bottle,
  bottles,
  tub,
  box,
  eggs,
  packet,
  can,
  cans,
  bar,
  jar,
  bread,
  bananas,
  tomatoes,
  coffee,
};
