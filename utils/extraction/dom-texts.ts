import { accessorOf, type Method, reader } from './dom-accessors';

const documentOf = reader<Document | null>('ownerDocument', 'Node');
/** NodeFilter.SHOW_TEXT. */
const TEXTS = 4;

/** The texts below an element, in document order. */
export function* textsBelow(element: Element): Generator<Node> {
  const document = documentOf(element);
  if (!document) return;
  const method = accessorOf(document, 'createTreeWalker', 'Document') as Method;
  const walker = method.call(document, element, TEXTS) as TreeWalker;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) yield text;
}
