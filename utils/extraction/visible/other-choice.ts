import { attr, firstChild, isChecked, isElement, nextSibling, parentOf, tagOf } from '../tree/nodes';
import type { PageElement } from '../tree/tree';

const LEVELS = 5;
const MOST_LEVELS = 12;
const MOST_TILES = 40;
const GROUP_ROLES = new Set(['radiogroup', 'listbox']);
const ON =
  /(?:^|[-_])(?:is)?(?:active|selected|current|checked|chosen)$|is(?:Active|Selected|Current|Checked|Chosen)$/;
const OFF = /(?:^|[-_])(?:un-?selected|in-?active|not-selected|deselected)$/;
const STATES = ['aria-selected', 'aria-checked', 'aria-pressed', 'aria-current'];

/** Whether something is chosen, is plainly not, or does not say. */
type Mark = 'on' | 'off' | null;

/** Tells whether an element lies in the tile, tab or radio button of a choice that the person did not make: another size, edition or offer. */
export function otherChoices(): (element: PageElement) => boolean {
  const known = new Map<PageElement, Mark>();
  const markOf = (tile: PageElement): Mark => {
    const found = known.get(tile);
    if (found !== undefined) return found;
    const made = markAmong(tile);
    known.set(tile, made);
    return made;
  };
  return (element) => {
    for (
      let at: PageElement | null = element, level = 0;
      at && level < LEVELS;
      level += 1, at = parentOf(at)
    ) {
      const mark = markOf(at);
      if (mark) return mark === 'off';
    }
    return false;
  };
}

/** Whether an element lies in a group of choices, and nothing says that its own is the one that was made: what it costs is told of a size or colour. */
export function isInOpenGroup(element: PageElement): boolean {
  let at: PageElement | null = element;
  for (let level = 0; at && level < MOST_LEVELS; level += 1, at = parentOf(at)) {
    if (GROUP_ROLES.has(attr(at, 'role') ?? '')) return true;
    if (ownMark(at) === 'on') return false;
  }
  return false;
}

// A tile that says nothing itself is not chosen where another of its kind is.
function markAmong(tile: PageElement): Mark {
  const own = ownMark(tile);
  if (own || !parentOf(tile)) return own;
  const kind = kindOf(tile);
  return siblingsOf(tile).some((other) => kindOf(other) === kind && ownMark(other) === 'on') ? 'off' : null;
}

function ownMark(tile: PageElement): Mark {
  for (const name of STATES) {
    const state = attr(tile, name);
    if (state !== null) return state === 'false' ? 'off' : 'on';
  }
  const words = wordsOf(tile);
  if (words.some((word) => OFF.test(word))) return 'off';
  if (words.some((word) => ON.test(word))) return 'on';
  const radio = radioIn(tile);
  return radio && (isChecked(radio) ? 'on' : 'off');
}

// The radio button that a label or row begins with.
function radioIn(tile: PageElement): PageElement | null {
  for (let node = firstChild(tile), step = 0; node && step < 4; node = nextSibling(node), step += 1) {
    if (isElement(node) && tagOf(node) === 'input') return attr(node, 'type') === 'radio' ? node : null;
  }
  return null;
}

function kindOf(tile: PageElement): string {
  return [
    tagOf(tile),
    ...wordsOf(tile)
      .filter((word) => !ON.test(word))
      .sort(),
  ].join(' ');
}

function wordsOf(tile: PageElement): readonly string[] {
  const names = attr(tile, 'class');
  return names === null ? [] : names.slice(0, 300).split(/\s+/);
}

function siblingsOf(tile: PageElement): readonly PageElement[] {
  const found: PageElement[] = [];
  const above = parentOf(tile);
  for (let node = above && firstChild(above); node && found.length < MOST_TILES; node = nextSibling(node))
    if (isElement(node) && node !== tile) found.push(node);
  return found;
}
