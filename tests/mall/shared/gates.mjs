import { html, raw } from './html.mjs';
import { page, redirect } from './respond.mjs';

const frame = (title, body) =>
  html`<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}${STRAY}</body></html>`;

/** Tells the mall of every click, key and sending that anybody makes on the page. */
const STRAY = raw(
  `<script>for (const kind of ['click', 'keydown', 'submit', 'pointerdown']) addEventListener(kind, () => navigator.sendBeacon('/stray/' + kind), true);</script>`,
);

/**
 * What can stand before a shop instead of its pages, and `layer`, which only lies over them.
 * @type {Record<string, (visit: any, answer: any) => any>}
 */
const GATES = {
  captcha: () =>
    page(
      frame(
        'Just a moment...',
        html`<h1>Are you human?</h1><form id="challenge-form" method="post"><div class="g-recaptcha" data-sitekey="x"></div><button>I am not a robot</button></form>`,
      ),
      403,
    ),
  login: ({ path }) =>
    path.startsWith('/login')
      ? page(
          frame(
            'Sign in',
            html`<h1>Sign in</h1><form method="post" action="/login"><input name="email"><input type="password" name="password"><button>Sign in</button></form>`,
          ),
        )
      : redirect('/login', 302),
  region: () =>
    page(
      frame(
        'Welcome',
        html`<h1>Choose your country</h1><form method="post" action="/region"><select name="country"><option>Ireland</option><option>Malta</option></select><button>Go</button></form>`,
      ),
    ),
  consent: () =>
    page(
      frame(
        'Before you continue',
        html`<h1>Before you continue</h1><p>We use cookies and data.</p><form method="post" action="/consent"><button>Accept all</button><button>Reject all</button></form>`,
      ),
    ),
  layer: (_, answer) =>
    String(answer.headers['content-type']).includes('html') && typeof answer.body === 'string'
      ? {
          ...answer,
          body: answer.body.replace(
            '</body>',
            `${html`<dialog open style="position:fixed;inset:0;z-index:9999"><h2>Where are you? We use cookies.</h2><button onclick="this.closest('dialog').remove()">Accept all</button><a href="/region/ie">Ireland</a></dialog>`}${STRAY}</body>`,
          ),
        }
      : answer,
};

/** The answer as it comes through a shop's gate; the shop's own where it has none. */
export function throughGate(visit, answer) {
  const gate = visit.shop.gate && GATES[visit.shop.gate];
  return gate && !/^\/(?:theme\.css|pictures\/|favicon)/.test(visit.path) ? gate(visit, answer) : answer;
}
