import type { PageCapture } from '../../domain/product/page-capture';
import { type CaptureOptions, captureSteps } from './capture';

// The page is left to itself when capturing took this long in one go.
const SLICE_MS = 25;

/** Takes the page along as data, in slices of some milliseconds between which the page goes on. */
export async function captureInSlices(window: Window, options: CaptureOptions): Promise<PageCapture> {
  const steps = captureSteps(window.document, options);
  let sliceEnd = performance.now() + SLICE_MS;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    await new Promise<void>((resolve) => window.setTimeout(resolve));
    sliceEnd = performance.now() + SLICE_MS;
  }
}
