import type { Look } from '../domain/page-capture';
import type { PageElement } from './tree';

const NUMBERS_A_NOTE = 4;
const LEVELS = 4;

/** Finds the elements again whose looks were noted with a capture, while its tree is made in document order. */
export class LookPlaces {
  /** The place in the markup from which on the next notes count. */
  next: number;
  private at = 0;
  private first = 0;
  /** Elements with a text of their own since that place. */
  private owners: PageElement[] = [];
  private readonly met = new Set<PageElement>();
  private readonly notes: readonly number[];
  private readonly found: Map<number, Look>;

  constructor(notes: readonly number[], found: Map<number, Look>) {
    this.notes = notes;
    this.found = found;
    this.next = notes[0] ?? Number.POSITIVE_INFINITY;
  }

  /** Takes up the notes of places before this one. */
  reach(place: number): void {
    this.owners = [];
    this.met.clear();
    while (this.next < place) {
      const here = this.next;
      this.first = this.at;
      while (this.notes[this.at] === here) this.at += NUMBERS_A_NOTE;
      this.next = this.notes[this.at] ?? Number.POSITIVE_INFINITY;
    }
  }

  /** Tells of an element with a text of its own: it, and those above it, get the looks that were noted of them. */
  meet(owner: PageElement): void {
    if (this.first === this.at || this.met.has(owner)) return;
    this.met.add(owner);
    this.owners.push(owner);
    for (; this.first < this.at; this.first += NUMBERS_A_NOTE) {
      const [, whose = 0, size = 0, flags = 0] = this.notes.slice(this.first, this.first + NUMBERS_A_NOTE);
      if (whose >= LEVELS * this.owners.length) return;
      this.give(this.owners[Math.floor(whose / LEVELS)] ?? owner, whose % LEVELS, {
        size: size > 0 ? size : null,
        isStruck: (flags & 1) > 0,
        isShown: (flags & 2) > 0,
      });
    }
  }

  private give(owner: PageElement, level: number, look: Look): void {
    let at: PageElement | null = owner;
    for (let step = 0; at && step < level; step += 1) at = at.parent;
    if (at) this.found.set(at.index, look);
  }
}
