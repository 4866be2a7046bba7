/** "T-Shirt Size" as WordPress makes a slug of it: "t-shirt-size". */
export const slugify = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** A value as the shop's database has it. A term that was renamed keeps the slug of its first name. */
export const termSlug = (value) => (value === 'Moss' ? 'moss-green' : slugify(value));

/** The form field of a product's attribute: "attribute_pa_colour". */
export const attributeField = (name) => `attribute_pa_${slugify(name)}`;

/** A variation's attributes as forms and `data-product_variations` name them. */
export function attributesOf(product, variant) {
  return Object.fromEntries(
    product.optionNames.map((name, at) => [attributeField(name), termSlug(variant.options[at])]),
  );
}

/** The variation with these attributes, or null. */
export function variantByAttributes(product, read) {
  return (
    product.variants.find((variant) =>
      Object.entries(attributesOf(product, variant)).every(([field, value]) => read(field) === value),
    ) ?? null
  );
}

/** A variation's name in carts and messages: "Fernweg Merino T-Shirt - Moss, M". */
export const variationName = (product, variant) =>
  variant.options.length > 0 ? `${product.name} - ${variant.options.join(', ')}` : product.name;
