import { MEANINGS } from './meanings.mjs';
import { offersIn } from './offers-in.mjs';
import { SAYINGS } from './sayings.mjs';

/**
 * A model that does each task by the rules: it looks, compares, and answers with what the tools returned. It knows what the
 * questions mean (meanings.mjs) and no answer. `change` may spoil what it does, to prove that the checks notice.
 */
export function scriptedModel(tasks, spoil = (reply) => reply) {
  return (request) => {
    const messages = request.body.messages;
    const place = messages.findLastIndex(({ role }) => role === 'user');
    const question = wordsOf(messages[place]?.content);
    const task = tasks.find((each) => question.startsWith(each.question));
    if (!task) return { text: 'ok' };
    const since = messages.slice(place);
    const turn = since.filter(({ role }) => role === 'assistant').length;
    const state = { task, meaning: MEANINGS[task.id], turn, offers: offersIn(since), messages: since };
    return spoil(nextStep(state), state);
  };
}

// A test of the connection sends a picture beside its words.
function wordsOf(content) {
  return Array.isArray(content) ? content.map(({ text }) => text ?? '').join(' ') : (content ?? '');
}

/** What it does next: calls of tools, or its answer. */
export function nextStep(state) {
  const call = stepsOf(state)[state.turn];
  return call ? { calls: [].concat(call) } : { text: answer(state) };
}

function stepsOf({ meaning, offers, messages }) {
  const { tab, search, orSearch, add = [], plan, substitutes, by } = meaning;
  const foundNothing = messages.some(
    ({ role, content }) => role === 'tool' && /nothing like it/.test(content),
  );
  const named = offers.map(({ handle }) => handle);
  const soldOut = offers.find(({ isInStock }) => !isInStock)?.handle;
  return [
    tab && call('read_tab', { tab }),
    search && call('search_memory', { words: search }),
    orSearch && foundNothing && call('search_memory', { words: orSearch }),
    add.length > 0 && add.map((line) => call('add_to_list', line)),
    plan && call('plan_basket', { budget: { amount: plan, currency: 'EUR' } }),
    search && substitutes && soldOut && call('find_substitutes', { product: soldOut }),
    search && by && named.length > 1 && call('compare', { products: named.slice(0, 8) }),
  ].filter(Boolean);
}

function answer({ task, meaning, offers, messages }) {
  const { plan, declines, nothing } = SAYINGS[task.language];
  if (meaning.plan) return plan(totalIn(messages));
  if (meaning.declines) return declines;
  const best = meaning.tells ? offers[0] : candidates(meaning, offers)[0];
  return best ? sentence(best, task) : nothing;
}

/** What may be answered, the best first. */
export function candidates(meaning, offers) {
  const { must, size, atMost = Number.POSITIVE_INFINITY, by, currency = by ? 'EUR' : null } = meaning;
  return offers
    .filter((offer) => offer.price !== null && offer.isInStock && (by === undefined || !offer.isDoubtful))
    .filter((offer) => (currency === null || offer.currency === currency) && offer.price <= atMost)
    .filter((offer) => (!must || must.test(offer.name)) && (!size || size.test(offer.line)))
    .sort((a, b) => figure(by, a) - figure(by, b));
}

/** An answer that names one offer, as people do, in the language of the task: name, shop, price. */
export function sentence({ name, shop, line }, { language }) {
  const { best, doubt } = SAYINGS[language];
  const prices = [...line.matchAll(/\d+\.\d{2} [A-Z]{3}(?!\/)/g)].map(([price]) => price);
  const doubted = line.includes('price in doubt') ? `; ${doubt(prices.join(', '))}` : '';
  return best(`${name} (${shop}): ${prices[0] ?? '?'}${doubted}.`);
}

function figure(by, { price, unitPrice }) {
  if (by === undefined) return 0;
  return by === 'unit' ? (unitPrice ?? Number.POSITIVE_INFINITY) : price;
}

function totalIn(messages) {
  const told = messages.findLast(({ role }) => role === 'tool')?.content ?? '';
  return /(?<=Total )[\d.]+ [A-Z]{3}/.exec(told)?.[0] ?? '?';
}

function call(name, input) {
  return { name, arguments: input };
}
