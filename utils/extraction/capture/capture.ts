import type { PageCapture } from '../../domain/product/page-capture';
import { Recorder } from './capture-recorder';

/** What the capture must be told: address, moment, and whether the person just changed the variant. */
export interface CaptureOptions {
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly observedAt: number;
  /** After a variant click the visible page outranks what the server wrote into it. */
  readonly variantHint?: { readonly isChanged: boolean };
  /** The element that the person pointed at. */
  readonly picked?: Element;
  /** Told of each shadow root and frame document that was entered, so that changes inside can be watched. */
  readonly onInside?: (root: Node) => void;
}

const NODES_A_STEP = 500;

/** Takes the page along as data, in one go. */
export function capturePage(document: Document, options: CaptureOptions): PageCapture {
  const steps = captureSteps(document, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same in steps of some hundred nodes, so that a large page can be left to itself in between. */
export function* captureSteps(document: Document, options: CaptureOptions): Generator<void, PageCapture> {
  const recorder = new Recorder(document, options);
  while (recorder.goOn(NODES_A_STEP)) yield;
  return recorder.done();
}
