import { readFileSync } from 'node:fs';

/** The start page's stylesheet. */
export const startStyle = readFileSync(new URL('./start.css', import.meta.url), 'utf8');
