import { shade } from './colour.mjs';
import { deviceDrawings } from './devices.mjs';
import { foodDrawings } from './food.mjs';
import { homeDrawings } from './home.mjs';
import { kitchenDrawings } from './kitchen.mjs';
import { outdoorDrawings } from './outdoor.mjs';

const drawings = {
  ...foodDrawings,
  ...homeDrawings,
  ...kitchenDrawings,
  ...deviceDrawings,
  ...outdoorDrawings,
};

/** A 400 by 400 SVG of a catalogue item: its kind, in its colour, with brand and size on the label. */
export function pictureOf(item) {
  const draw = drawings[item.kind];
  if (!draw) throw new Error(`No drawing is made for things of the kind "${item.kind}".`);
  const ground = shade(item.tint, 0.86);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 400 400" role="img">
<defs><radialGradient id="g" cx=".5" cy=".42" r=".75"><stop offset="0" stop-color="${shade(ground, 0.7)}"/><stop offset="1" stop-color="${ground}"/></radialGradient></defs>
<rect width="400" height="400" fill="url(#g)"/><ellipse cx="200" cy="340" rx="118" ry="13" fill="#000" opacity=".1"/>
${draw(item)}
</svg>`;
}
