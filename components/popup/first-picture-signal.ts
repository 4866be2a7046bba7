const EVENT = 'first-picture';
/** The script that draws it is small; if it does not come, the whole screen waits no longer. */
const LONGEST_MS = 300;

/** Says that the first picture is painted, or that there is none. */
export function tellFirstPicture(): void {
  document.documentElement.dataset.firstPicture = 'over';
  document.dispatchEvent(new Event(EVENT));
}

/** Waits until the first picture is painted, so that loading the rest does not keep the processor from it. */
export function firstPictureOver(): Promise<void> {
  return new Promise((resolve) => {
    if (document.documentElement.dataset.firstPicture === 'over') return resolve();
    document.addEventListener(EVENT, () => resolve(), { once: true });
    setTimeout(resolve, LONGEST_MS);
    return undefined;
  });
}
