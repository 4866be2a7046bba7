import { html, jsonLd } from '../shared/html.mjs';

const LINES = ['200 g plain flour', '4 eggs', '500 ml whole milk', '2-3 apples', 'a pinch of salt'];
const STEPS = ['Stir flour, eggs and milk until smooth.', 'Slice the apples.', 'Fry thin pancakes.'];

/** A recipe as food writers publish it: a story, a card with a list, and the same for machines. */
export function recipePage() {
  return html`<html lang="en"><head><title>Apple pancakes – The Larder</title><link rel="stylesheet" href="/theme.css">
${jsonLd({
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'The Larder' },
    {
      '@type': 'Recipe',
      name: 'Apple pancakes',
      recipeYield: ['4', '4 servings'],
      recipeIngredient: LINES,
      recipeInstructions: STEPS.map((text) => ({ '@type': 'HowToStep', text })),
    },
  ],
})}</head><body><main><h1>Apple pancakes</h1>
<p>My grandmother made them on Sundays, when apples were €1.20 a kilo and nobody asked for maple syrup.</p>
<p class="meta">Serves 4</p>
<h2>Ingredients</h2><ul>${LINES.map((line) => html`<li>${line}</li>`)}</ul>
<h2>Method</h2><ol>${STEPS.map((step) => html`<li>${step}</li>`)}</ol></main></body></html>`;
}

/** A page that neither sells nor cooks anything. */
export function storyPage() {
  return html`<html lang="en"><head><title>The Larder</title><link rel="stylesheet" href="/theme.css"></head>
<body><main><h1>The Larder</h1><p>Notes from a small kitchen. Start with the <a href="/pancakes">pancakes</a>.</p></main></body></html>`;
}
