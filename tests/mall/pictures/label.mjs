import { escapeHtml } from '../shared/html.mjs';
import { inkOn } from './colour.mjs';

/** The brand and the size, set on a drawing's label around (x, y) and no wider than `width`. */
export function label(look, x, y, width) {
  const brand = look.brand || look.name;
  const fit = Math.min(24, Math.floor((width * 1.55) / Math.max(brand.length, 4)));
  const ink = inkOn(look.tint);
  const line = (text, dy, size, weight) =>
    `<text x="${x}" y="${y + dy}" font-size="${size}" font-weight="${weight}" text-anchor="middle"${/[\u0600-\u06ff]/.test(text) ? ' direction="rtl"' : ''} fill="${ink}" font-family="Georgia, 'Noto Serif', serif">${escapeHtml(text)}</text>`;
  return line(brand, 0, fit, 700) + (look.size ? line(look.size, 24, 15, 400) : '');
}
