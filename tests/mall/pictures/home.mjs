import { shade } from './colour.mjs';
import { label } from './label.mjs';

function rolls(look) {
  const roll = (
    x,
    y,
  ) => `<rect x="${x - 42}" y="${y}" width="84" height="74" fill="#fbfbf9"/><ellipse cx="${x}" cy="${y + 74}" rx="42" ry="15" fill="#fbfbf9"/>
<ellipse cx="${x}" cy="${y}" rx="42" ry="15" fill="#ecebe7"/><ellipse cx="${x}" cy="${y}" rx="14" ry="5" fill="#b9a58c"/>`;
  return `${roll(114, 126)}${roll(200, 116)}${roll(286, 126)}${roll(114, 214)}${roll(200, 224)}${roll(286, 214)}<rect x="66" y="222" width="268" height="62" rx="8" fill="${look.tint}" opacity=".94"/>${label(look, 200, 250, 250)}`;
}

function detergent(look) {
  const { tint } = look;
  return `<rect x="146" y="64" width="64" height="46" rx="8" fill="${shade(tint, -0.3)}"/><path d="M138 108h86c34 0 60 26 60 64v136a28 28 0 0 1-28 28H144a28 28 0 0 1-28-28V134c0-16 8-26 22-26z" fill="${tint}"/>
<path d="M238 140c20 6 28 22 28 44v26c-12 6-22 2-24-10z" fill="${shade(tint, 0.75)}"/><rect x="130" y="222" width="140" height="80" rx="10" fill="${shade(tint, 0.8)}"/>${label({ ...look, tint: shade(tint, 0.8) }, 200, 258, 130)}`;
}

function pump(look) {
  const { tint } = look;
  return `<rect x="178" y="64" width="44" height="16" rx="6" fill="#e9e9e6"/><rect x="192" y="74" width="16" height="40" fill="#d9d9d5"/><rect x="176" y="108" width="48" height="20" rx="4" fill="#ececea"/>
<path d="M156 128h88c16 10 22 24 22 44v136a24 24 0 0 1-24 24h-84a24 24 0 0 1-24-24V172c0-20 6-34 22-44z" fill="${tint}" opacity=".92"/><rect x="144" y="196" width="112" height="92" rx="8" fill="#fbfbf6"/>${label({ ...look, tint: '#fbfbf6' }, 200, 238, 104)}`;
}

function tube(look) {
  const { tint } = look;
  return `<g transform="rotate(-14 200 200)"><path d="M60 160h220l24 20v40l-24 20H60z" fill="#fbfbf9"/><rect x="60" y="160" width="20" height="80" fill="#dcdcd8"/><path d="M120 160h120v80H120z" fill="${tint}"/>
<rect x="304" y="176" width="38" height="48" rx="6" fill="${shade(tint, -0.15)}"/>${label(look, 180, 196, 110)}</g>`;
}

function battery(look) {
  const one = (
    x,
  ) => `<rect x="${x + 18}" y="84" width="20" height="14" rx="3" fill="#c9ccd0"/><rect x="${x}" y="96" width="56" height="214" rx="7" fill="#2e3138"/><rect x="${x}" y="96" width="56" height="62" rx="7" fill="${look.tint}"/>
<rect x="${x + 8}" y="100" width="9" height="204" rx="4" fill="#fff" opacity=".18"/>`;
  return `${one(72)}${one(138)}${one(204)}${one(270)}<rect x="60" y="214" width="280" height="68" rx="8" fill="#f4f2ec"/>${label({ ...look, tint: '#f4f2ec' }, 200, 244, 250)}`;
}

function bulb(look) {
  return `<path d="M200 74c-56 0-92 42-92 92 0 40 30 62 42 96h100c12-34 42-56 42-96 0-50-36-92-92-92z" fill="${shade(look.tint, 0.55)}"/><path d="M150 140c8-26 26-38 50-40" stroke="#fff" stroke-width="9" fill="none" stroke-linecap="round" opacity=".8"/>
<path d="M152 262h96l-6 24h-84z" fill="#f2f2ef"/><rect x="164" y="286" width="72" height="14" rx="4" fill="#9aa0a6"/><rect x="168" y="302" width="64" height="14" rx="4" fill="#868c92"/><rect x="178" y="318" width="44" height="14" rx="6" fill="#5c6167"/>`;
}

/** Drawings of household things, by kind. */
export const homeDrawings = { rolls, detergent, pump, tube, battery, bulb };
