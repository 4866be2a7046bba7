import { shade } from './colour.mjs';

function kettle({ tint }) {
  return `<path d="M132 180h136l18 130a16 16 0 0 1-16 18H130a16 16 0 0 1-16-18z" fill="${tint}"/><path d="M276 214c40-6 30-74 66-82" fill="none" stroke="${shade(tint, -0.15)}" stroke-width="13" stroke-linecap="round"/>
<path d="M130 196c-58-8-70 66-30 100" fill="none" stroke="#3a2d24" stroke-width="15" stroke-linecap="round"/><path d="M142 180q58-44 116 0z" fill="${shade(tint, 0.15)}"/><circle cx="200" cy="150" r="11" fill="#3a2d24"/>
<rect x="100" y="326" width="200" height="14" rx="7" fill="#26282c"/><path d="M152 200l-12 110" stroke="#fff" stroke-width="8" opacity=".2" stroke-linecap="round"/>`;
}

function grinder({ tint }) {
  return `<path d="M200 92h86" stroke="#6d7278" stroke-width="11" stroke-linecap="round"/><circle cx="292" cy="88" r="20" fill="${shade(tint, 0.2)}"/><rect x="190" y="86" width="20" height="40" fill="#6d7278"/>
<rect x="150" y="122" width="100" height="110" rx="14" fill="#c3c7cb"/><rect x="150" y="216" width="100" height="120" rx="14" fill="${tint}"/><rect x="150" y="212" width="100" height="10" fill="#8d9297"/><rect x="162" y="132" width="10" height="194" rx="5" fill="#fff" opacity=".22"/>`;
}

function dripper({ tint }) {
  return `<path d="M96 132h208l-76 118h-56z" fill="${tint}"/><path d="M124 132l52 118M166 132l20 118M234 132l-20 118M276 132l-52 118" stroke="${shade(tint, -0.14)}" stroke-width="5"/><ellipse cx="200" cy="132" rx="104" ry="18" fill="${shade(tint, -0.1)}"/>
<ellipse cx="200" cy="134" rx="84" ry="11" fill="#7a5a44"/><path d="M302 150c44 0 44 60-12 56" fill="none" stroke="${tint}" stroke-width="14"/><rect x="132" y="248" width="136" height="16" rx="8" fill="${shade(tint, -0.08)}"/><path d="M156 264h88l-10 68h-68z" fill="#a8c4cc" opacity=".6"/>`;
}

function scale({ tint }) {
  return `<rect x="84" y="196" width="232" height="104" rx="16" fill="${tint}"/><rect x="96" y="180" width="208" height="28" rx="10" fill="${shade(tint, 0.2)}"/><rect x="148" y="228" width="104" height="46" rx="8" fill="#10151a"/>
<text x="200" y="261" font-size="30" text-anchor="middle" fill="#9fe3c8" font-family="monospace">18.0g</text><circle cx="120" cy="252" r="9" fill="#c9ccd0"/><circle cx="280" cy="252" r="9" fill="#c9ccd0"/>`;
}

function press({ tint }) {
  return `<circle cx="200" cy="72" r="12" fill="#2d3035"/><rect x="196" y="78" width="8" height="60" fill="#777d83"/><path d="M142 122h116l6 20H136z" fill="${tint}"/><rect x="144" y="142" width="112" height="184" rx="8" fill="#cfe0e4" opacity=".75"/>
<rect x="144" y="210" width="112" height="116" rx="8" fill="#5b3a28"/><path d="M256 166c60-4 60 124 0 120" fill="none" stroke="#2d3035" stroke-width="14"/><path d="M138 142v190M262 142v190" stroke="${tint}" stroke-width="7"/><rect x="132" y="326" width="136" height="12" rx="6" fill="${tint}"/>`;
}

function mug({ tint }) {
  return `<path d="M262 176c62-8 62 104-4 98" fill="none" stroke="${shade(tint, -0.08)}" stroke-width="18"/><path d="M118 142h150v146a36 36 0 0 1-36 36h-78a36 36 0 0 1-36-36z" fill="${tint}"/><path d="M118 236h150v52a36 36 0 0 1-36 36h-78a36 36 0 0 1-36-36z" fill="${shade(tint, -0.18)}"/>
<ellipse cx="193" cy="142" rx="75" ry="16" fill="${shade(tint, 0.25)}"/><ellipse cx="193" cy="144" rx="62" ry="10" fill="#5b3a28"/>`;
}

function pan({ tint }) {
  return `<rect x="250" y="190" width="130" height="22" rx="11" fill="#4a3528" transform="rotate(-24 250 200)"/><ellipse cx="166" cy="232" rx="122" ry="76" fill="${shade(tint, -0.2)}"/><ellipse cx="166" cy="222" rx="122" ry="74" fill="${tint}"/><ellipse cx="166" cy="224" rx="98" ry="56" fill="${shade(tint, 0.14)}"/>
<path d="M94 206q40-36 100-34" fill="none" stroke="#fff" stroke-width="6" opacity=".22" stroke-linecap="round"/>`;
}

function machine({ tint }) {
  return `<rect x="84" y="100" width="232" height="76" rx="14" fill="${tint}"/><rect x="84" y="170" width="54" height="150" fill="${shade(tint, -0.2)}"/><rect x="84" y="306" width="232" height="28" rx="8" fill="#35383d"/><circle cx="124" cy="138" r="19" fill="#f4f1ea"/><path d="M124 138l9-10" stroke="#333" stroke-width="3"/>
<rect x="196" y="176" width="64" height="22" rx="4" fill="#b9bdc1"/><rect x="176" y="194" width="104" height="13" rx="6" fill="#2c2e32"/><path d="M206 250h48l-6 50h-36z" fill="#fbfaf6"/><path d="M222 208v34M238 208v34" stroke="#6b4128" stroke-width="4"/><circle cx="210" cy="138" r="8" fill="#e9d7b0"/><circle cx="242" cy="138" r="8" fill="#e9d7b0"/><circle cx="274" cy="138" r="8" fill="#e9d7b0"/>`;
}

/** Drawings of kitchen things, by kind. */
export const kitchenDrawings = { kettle, grinder, dripper, scale, press, mug, pan, machine };
