import { shade } from './colour.mjs';

function flask({ tint }) {
  return `<rect x="168" y="66" width="64" height="44" rx="10" fill="#2f3337"/><path d="M184 66q16-28 32 0" fill="none" stroke="#2f3337" stroke-width="9"/><rect x="164" y="108" width="72" height="12" fill="#c6cacd"/><path d="M164 120h72c22 12 28 28 28 50v142a24 24 0 0 1-24 24h-80a24 24 0 0 1-24-24V170c0-22 6-38 28-50z" fill="${tint}"/>
<rect x="148" y="166" width="12" height="148" rx="6" fill="#fff" opacity=".2"/><path d="M178 236l22-32 22 32z" fill="${shade(tint, 0.6)}"/>`;
}

function lamp({ tint }) {
  return `<path d="M76 190c20-90 228-90 248 0" fill="none" stroke="#3c4248" stroke-width="26"/><path d="M76 190c20-90 228-90 248 0" fill="none" stroke="${tint}" stroke-width="6" stroke-dasharray="16 10"/><rect x="138" y="146" width="124" height="112" rx="26" fill="${tint}"/><circle cx="200" cy="202" r="42" fill="#2c2f34"/><circle cx="200" cy="202" r="32" fill="#fbf3d0"/><circle cx="200" cy="202" r="14" fill="#fff"/>`;
}

function stove({ tint }) {
  return `<path d="M136 240h128v72a22 22 0 0 1-22 22h-84a22 22 0 0 1-22-22z" fill="#c8542e"/><path d="M150 240q50-26 100 0z" fill="#a8431f"/><rect x="188" y="176" width="24" height="50" fill="${tint}"/><rect x="160" y="158" width="80" height="22" rx="8" fill="${tint}"/><path d="M112 128l56 40M288 128l-56 40M200 122v36" stroke="${shade(tint, -0.2)}" stroke-width="11" stroke-linecap="round"/>
<path d="M182 152q-10-26 8-46q0 18 10 22q10-20 2-38q30 26 14 62z" fill="#5aa0e0" opacity=".85"/><path d="M212 208h50" stroke="#33373b" stroke-width="8" stroke-linecap="round"/>`;
}

function backpack({ tint }) {
  return `<path d="M164 98q36-42 72 0" fill="none" stroke="${shade(tint, -0.35)}" stroke-width="11"/><rect x="112" y="96" width="176" height="236" rx="54" fill="${tint}"/><path d="M112 160q88 44 176 0" fill="none" stroke="${shade(tint, -0.25)}" stroke-width="8"/><rect x="138" y="220" width="124" height="92" rx="18" fill="${shade(tint, -0.18)}"/><path d="M138 244h124" stroke="#d9b878" stroke-width="5"/>
<rect x="190" y="176" width="20" height="30" rx="4" fill="#d9b878"/><path d="M108 180q-28 60 4 120M292 180q28 60-4 120" fill="none" stroke="${shade(tint, -0.3)}" stroke-width="15"/>`;
}

function mat({ tint }) {
  return `<path d="M120 150h150v120H120z" fill="${tint}"/><ellipse cx="120" cy="210" rx="40" ry="60" fill="${shade(tint, -0.2)}"/><ellipse cx="270" cy="210" rx="40" ry="60" fill="${shade(tint, 0.12)}"/><path d="M270 178a22 32 0 1 1-16 32a12 18 0 1 1 16 14" fill="none" stroke="${shade(tint, -0.3)}" stroke-width="6"/><rect x="150" y="148" width="16" height="124" fill="#2f3337"/><rect x="216" y="148" width="16" height="124" fill="#2f3337"/>`;
}

function socks({ tint }) {
  const one = (x, tone) =>
    `<path d="M${x} 84h64v134c0 18 12 26 30 38 34 22 26 70-14 70-30 0-80-28-80-72z" fill="${shade(tint, tone)}"/><rect x="${x}" y="84" width="64" height="34" fill="${shade(tint, 0.45)}"/><path d="M${x + 4} 236q20 0 34 22" fill="none" stroke="${shade(tint, 0.4)}" stroke-width="8"/>`;
  return one(190, -0.18) + one(116, 0);
}

function shirt({ tint }) {
  return `<path d="M148 92c20 26 84 26 104 0l76 44-32 64-36-18v150H140V182l-36 18-32-64z" fill="${tint}"/><path d="M148 92c20 26 84 26 104 0" fill="none" stroke="${shade(tint, -0.3)}" stroke-width="9"/><path d="M140 182v150M260 182v150" stroke="${shade(tint, -0.14)}" stroke-width="4"/><path d="M222 172l12-16 12 16z" fill="${shade(tint, 0.6)}"/>`;
}

/** Drawings of things for outdoors, by kind. */
export const outdoorDrawings = { flask, lamp, stove, backpack, mat, socks, shirt };
