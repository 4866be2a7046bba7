import type { ThinkingEcho } from '../../domain/talk/conversation';
import { hasTemplateToken } from '../mask/untrusted';

type Detail = Readonly<Record<string, unknown>>;
type TextName = 'reasoning_content' | 'reasoning';

/** The thinking fields of a delta, as servers really send them. */
export interface ThinkingDelta {
  readonly reasoning_content?: string | null;
  readonly reasoning?: string | null;
  readonly reasoning_details?: readonly Detail[] | null;
}

/** Gathers thinking under all the names that it comes under. */
export interface ThinkingCollector {
  readonly add: (delta: ThinkingDelta) => void;
  readonly text: () => string;
  /** What may go back to the server in a tool loop; undefined when there is nothing, or nothing that should. */
  readonly echo: () => ThinkingEcho | undefined;
}

const MAX_ECHO_CHARS = 20_000;

/** A collector for one turn. A server that sends two of the names sends the same words twice: one of them counts. */
export function collectThinking(): ThinkingCollector {
  let text = '';
  let name: TextName = 'reasoning_content';
  const details: Detail[] = [];
  return {
    add(delta) {
      const plain = delta.reasoning_content || delta.reasoning || '';
      if (plain) name = delta.reasoning_content ? 'reasoning_content' : 'reasoning';
      const added = delta.reasoning_details ?? [];
      text += plain || added.map(detailText).join('');
      for (const detail of added) addDetail(details, detail);
    },
    text: () => text,
    echo() {
      // Servers obey their template's control words inside messages too, so thinking that holds one stays here.
      if (text === '' || text.length > MAX_ECHO_CHARS || hasTemplateToken(text)) return undefined;
      return details.length > 0 ? { reasoning_details: details } : { [name]: text };
    },
  };
}

function detailText(detail: Detail): string {
  return typeof detail.text === 'string' ? detail.text : '';
}

// A detail comes in pieces like the text; pieces of one place make one detail again, with whatever came along with them.
function addDetail(details: Detail[], piece: Detail): void {
  const last = details.at(-1);
  const isMore = last && last.type === piece.type && last.index === piece.index && 'text' in last;
  if (!isMore) details.push(piece);
  else details[details.length - 1] = { ...last, ...known(piece), text: detailText(last) + detailText(piece) };
}

function known(piece: Detail): Detail {
  return Object.fromEntries(Object.entries(piece).filter(([, value]) => value !== null));
}
