import { raw } from '../../shared/html.mjs';

/** The shop's own script: its buttons speak with `/api/cart`. */
export const cartScript = raw(`<script type="module">
const call = (path, method, body) => fetch(path, { method, headers: { 'content-type': 'application/json' }, body: body ? JSON.stringify(body) : undefined });
const say = (text) => { const place = document.querySelector('.msg'); if (place) place.textContent = text; };
async function add(button) {
  const quantity = Number(button.parentElement.querySelector('[data-quantity]')?.value ?? 1);
  const answer = await call('/api/cart/items', 'POST', { productId: button.dataset.add, quantity });
  const result = await answer.json();
  if (!answer.ok) return say(result.error.message);
  document.querySelector('[data-count]').textContent = result.items.reduce((sum, item) => sum + item.quantity, 0);
  say('Added to your cart.');
}
document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-add],[data-order]');
  if (button?.dataset.add) await add(button);
  else if (button) { const answer = await call('/api/orders', 'POST', {}); say('Order ' + (await answer.json()).orderNumber + ' is placed.'); }
});
document.addEventListener('change', async (event) => {
  const id = event.target.dataset.set;
  if (id) { await call('/api/cart/items/' + id, 'PATCH', { quantity: Number(event.target.value) }); location.reload(); }
});
</script>`);
