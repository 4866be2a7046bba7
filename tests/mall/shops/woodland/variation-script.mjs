import { raw } from '../../shared/html.mjs';

/** What WooCommerce's own script does when attributes are picked: finds the variation, shows its price, frees the button. */
export const variationScript = raw(`<script type="module">
const form = document.querySelector('.variations_form');
const variations = JSON.parse(form.dataset.product_variations);
const selects = [...form.querySelectorAll('select')];
const parentSku = document.querySelector('.sku').textContent;
const parse = (markup) => new DOMParser().parseFromString(markup, 'text/html').body.childNodes;
function match() {
  if (selects.some((select) => select.value === '')) return null;
  return variations.find((one) => selects.every((select) => one.attributes[select.name] === select.value)) ?? null;
}
function refresh() {
  const variation = match();
  const box = form.querySelector('.single_variation');
  const price = document.createElement('div');
  price.className = 'woocommerce-variation-price';
  const stock = document.createElement('div');
  stock.className = 'woocommerce-variation-availability';
  if (variation) { price.append(...parse(variation.price_html)); stock.append(...parse(variation.availability_html)); document.querySelector('.wp-post-image').src = variation.image.src; }
  box.replaceChildren(...(variation ? [price, stock] : []));
  form.querySelector('.variation_id').value = variation ? variation.variation_id : 0;
  document.querySelector('.sku').textContent = variation ? variation.sku : parentSku;
  const button = form.querySelector('.single_add_to_cart_button');
  const isFree = Boolean(variation && variation.is_in_stock);
  button.classList.toggle('disabled', !isFree);
  button.classList.toggle('wc-variation-selection-needed', !variation);
  button.classList.toggle('wc-variation-is-unavailable', Boolean(variation) && !isFree);
  button.parentElement.classList.toggle('woocommerce-variation-add-to-cart-disabled', !isFree);
  button.parentElement.classList.toggle('woocommerce-variation-add-to-cart-enabled', isFree);
}
form.addEventListener('change', refresh);
form.addEventListener('submit', (event) => { if (form.querySelector('.single_add_to_cart_button').classList.contains('disabled')) event.preventDefault(); });
refresh();
</script>`);
