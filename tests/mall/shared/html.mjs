/** A piece of markup that is already escaped. */
class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes text for element content and quoted attributes. @param {unknown} text */
export function escapeHtml(text) {
  return String(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
}

/** Marks text as finished markup, so that `html` leaves it alone. @param {unknown} text */
export function raw(text) {
  return new Markup(String(text));
}

/** Template tag for markup: values are escaped, nested markup and arrays are kept, null and false vanish. */
export function html(strings, ...values) {
  return raw(
    strings.map((part, index) => part + (index < values.length ? markup(values[index]) : '')).join(''),
  );
}

/** JSON that is safe inside a script element. @param {unknown} value */
export function scriptJson(value) {
  return raw(JSON.stringify(value).replaceAll('<', '\\u003c'));
}

/** One JSON-LD script element. @param {unknown} value */
export function jsonLd(value) {
  return html`<script type="application/ld+json">${scriptJson(value)}</script>`;
}

function markup(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(markup).join('');
  return value === null || value === undefined || value === false ? '' : escapeHtml(value);
}
