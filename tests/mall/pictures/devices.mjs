import { shade } from './colour.mjs';

function cable({ tint }) {
  const plug = (x, turn) =>
    `<g transform="rotate(${turn} ${x} 120)"><rect x="${x - 18}" y="96" width="36" height="58" rx="8" fill="#e9eaec"/><rect x="${x - 10}" y="76" width="20" height="22" rx="6" fill="#a9aeb4"/></g>`;
  return `<path d="M122 150c0 90 40 150 92 150s84-40 84-82-34-70-74-70-70 26-70 60 24 54 54 54 66-30 72-112" fill="none" stroke="${tint}" stroke-width="13" stroke-linecap="round"/>${plug(122, 0)}${plug(282, 8)}`;
}

function headphones({ tint }) {
  const cup = (x) =>
    `<rect x="${x}" y="196" width="64" height="116" rx="30" fill="${tint}"/><rect x="${x + 12}" y="214" width="14" height="80" rx="7" fill="#fff" opacity=".16"/>`;
  return `<path d="M108 230c-10-180 194-180 184 0" fill="none" stroke="${shade(tint, tint < '#8' ? 0.18 : -0.18)}" stroke-width="20"/>${cup(76)}${cup(260)}<rect x="132" y="208" width="22" height="92" rx="11" fill="#4b4f57"/><rect x="246" y="208" width="22" height="92" rx="11" fill="#4b4f57"/>`;
}

function buds({ tint }) {
  const bud = (x) =>
    `<circle cx="${x}" cy="140" r="32" fill="${tint}"/><rect x="${x - 13}" y="140" width="26" height="92" rx="13" fill="${tint}"/><circle cx="${x}" cy="134" r="13" fill="#55595f"/>`;
  return `${bud(152)}${bud(248)}<rect x="104" y="236" width="192" height="96" rx="40" fill="${shade(tint, -0.07)}"/><path d="M104 272h192" stroke="${shade(tint, -0.22)}" stroke-width="4"/><circle cx="200" cy="294" r="5" fill="#5fb97c"/>`;
}

function charger({ tint }) {
  return `<rect x="128" y="146" width="144" height="180" rx="26" fill="${tint}"/><rect x="164" y="92" width="15" height="58" rx="5" fill="#b2b6bb"/><rect x="221" y="92" width="15" height="58" rx="5" fill="#b2b6bb"/><rect x="166" y="254" width="68" height="24" rx="12" fill="#44484e"/><rect x="166" y="288" width="68" height="8" rx="4" fill="${shade(tint, -0.15)}"/>`;
}

function bank({ tint }) {
  const dot = (at) =>
    `<circle cx="${176 + at * 16}" cy="292" r="4.5" fill="${at < 3 ? '#8fe0b0' : '#55606d'}"/>`;
  return `<rect x="130" y="78" width="140" height="250" rx="24" fill="${tint}"/><rect x="142" y="92" width="10" height="222" rx="5" fill="#fff" opacity=".13"/>${[0, 1, 2, 3].map(dot).join('')}<path d="M206 150l-26 46h20l-8 40 32-52h-22z" fill="#e9eef2" opacity=".85"/>`;
}

function speaker({ tint }) {
  return `<rect x="92" y="136" width="216" height="168" rx="40" fill="${tint}"/><circle cx="164" cy="220" r="46" fill="${shade(tint, -0.35)}"/><circle cx="164" cy="220" r="20" fill="${shade(tint, 0.2)}"/><circle cx="250" cy="220" r="30" fill="${shade(tint, -0.35)}"/><circle cx="250" cy="220" r="12" fill="${shade(tint, 0.2)}"/>
<path d="M164 136q36-40 72 0" fill="none" stroke="#d9a05a" stroke-width="12"/>`;
}

function mouse({ tint }) {
  return `<path d="M200 90c52 0 80 40 80 100v50c0 58-34 96-80 96s-80-38-80-96v-50c0-60 28-100 80-100z" fill="${tint}"/><path d="M122 198h156M200 92v104" stroke="${shade(tint, 0.25)}" stroke-width="4"/><rect x="190" y="124" width="20" height="48" rx="10" fill="#a9d0c4"/>`;
}

/** Drawings of electronics, by kind. */
export const deviceDrawings = { cable, headphones, buds, charger, bank, speaker, mouse };
