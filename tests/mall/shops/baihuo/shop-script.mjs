import { raw } from '../../shared/html.mjs';

/** The shop's own script: specification buttons, adding by form-encoded fetch, quantities on the cart page. */
export const shopScript = raw(`<script type="module">
const post = (path, fields) => fetch(path, { method: 'POST', body: new URLSearchParams(fields) }).then((answer) => answer.json());
const skus = JSON.parse(document.querySelector('#skus')?.textContent ?? '[]');
document.addEventListener('click', async ({ target }) => {
  const sku = skus.find((one) => one.id === target.dataset.sku);
  if (sku) {
    document.querySelector('.xuan')?.classList.remove('xuan');
    target.classList.add('xuan');
    document.querySelector('#jiage').textContent = sku.price;
    document.querySelector('[data-add]').dataset.add = sku.id;
  }
  if (target.dataset.add) {
    const { code, msg, data } = await post('/cart/add', { sku_id: target.dataset.add, num: document.querySelector('#num').value });
    document.querySelector('#tishi').textContent = msg;
    if (code === 0) document.querySelector('#shuliang').textContent = data.list.reduce((sum, line) => sum + line.num, 0);
  }
});
document.addEventListener('change', async ({ target }) => {
  if (target.dataset.num) { await post('/cart/update', { sku_id: target.dataset.num, num: target.value }); location.reload(); }
});
</script>`);
