import { LookNotes, toldBy } from './capture-looks';
import type { Unit } from './capture-unit';

// Well below what the background takes.
const MAX_LENGTH = 20_000_000;

/** What was taken along of a page so far: its markup, and the looks of the elements in it. */
export class CaptureOutput {
  /** How many elements were written. */
  elements = 0;
  private readonly parts: string[] = [];
  private readonly notes = new LookNotes();
  private length = 0;

  get isFull(): boolean {
    return this.length >= MAX_LENGTH;
  }

  get markup(): string {
    return this.parts.join('');
  }

  get looks(): readonly number[] {
    return this.notes.flat;
  }

  write(markup: string): void {
    this.parts.push(markup);
    this.length += markup.length;
  }

  /** Writes text that stands in the element with this number. */
  writeText(written: string, element: Element, number: number): void {
    const told = toldBy(written);
    if (told) this.notes.note({ element, number, up: 0 }, told);
    this.write(written);
  }

  /** Writes what the browser itself wrote. */
  writeUnit({ markup, elements, tellings }: Unit): void {
    for (const { owner, told } of tellings)
      this.notes.note({ ...owner, number: this.elements + owner.number }, told);
    for (const part of markup) this.write(part);
    this.elements += elements;
  }
}
