import { raw } from '../../shared/html.mjs';

/** What the theme does on a click on another variant: price, picture, SKU, form and address change without a load. */
export const variantScript = raw(`<script type="module">
const product = JSON.parse(document.querySelector('[data-product-json]').textContent);
const picker = document.querySelector('variant-selects');
const form = document.querySelector('form[data-type="add-to-cart-form"]');
const dollars = (cents) => '$' + (cents / 100).toFixed(2).replace(/\\B(?=(\\d{3})+(?!\\d))/g, ',');
const span = (kind, tag, text) => { const node = document.createElement(tag); node.className = 'price-item price-item--' + kind; node.textContent = text; return node; };
function show(variant) {
  const price = document.querySelector('[id^="price-"] .price');
  const sale = variant.compare_at_price > variant.price;
  price.className = 'price' + (sale ? ' price--on-sale' : '') + (variant.available ? '' : ' price--sold-out');
  const box = document.createElement('div');
  box.className = 'price__regular';
  box.append(span('regular', 'span', dollars(variant.price)));
  price.firstElementChild.replaceChildren(box);
  if (sale) { const two = document.createElement('div'); two.className = 'price__sale'; two.append(span('regular', 's', dollars(variant.compare_at_price)), ' ', span('sale', 'span', dollars(variant.price))); price.firstElementChild.append(two); }
  form.elements.id.value = variant.id;
  const button = form.querySelector('[name="add"]');
  button.disabled = !variant.available;
  button.firstElementChild.textContent = variant.available ? 'Add to cart' : 'Sold out';
  document.querySelector('.shopify-payment-button__button').disabled = !variant.available;
  document.querySelector('[id^="Sku-"]').textContent = variant.sku;
  document.querySelector('#FeaturedMedia').src = variant.featured_image.src;
}
picker.addEventListener('change', () => {
  const chosen = [...picker.querySelectorAll('input:checked')].map((input) => input.value);
  const variant = product.variants.find((one) => one.options.every((value, at) => value === chosen[at]));
  if (!variant) return;
  history.replaceState({}, '', picker.dataset.url + '?variant=' + variant.id);
  show(variant);
});
</script>`);
