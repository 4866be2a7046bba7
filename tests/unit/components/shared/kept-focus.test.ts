// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFocus } from '../../../../components/shared/kept-focus';

let stop: () => void;

beforeEach(() => {
  document.body.innerHTML = '<main id="root"></main>';
  stop = keepFocus(find('#root'));
});
afterEach(() => stop());

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

async function draw(markup: string): Promise<void> {
  find('#root').innerHTML = markup;
  await settled();
}

const row = (id: string) =>
  `<li id="${id}"><button class="icon" id="less-${id}">-</button><button class="icon" id="bin-${id}">x</button></li>`;

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('after a row is removed, the same control of the next one has the focus', async () => {
  await draw(`<ul>${row('a')}${row('b')}${row('c')}</ul>`);
  find('#bin-b').focus();
  find('#b').remove();
  await settled();
  expect(document.activeElement?.id).toBe('bin-c');
  find('#c').remove();
  await settled();
  expect(document.activeElement?.id).toBe('bin-a');
});

test('rows that came before do not lead to another row', async () => {
  await draw(`<ul>${row('b')}${row('c')}${row('d')}</ul>`);
  find('#bin-c').focus();
  find('#b').insertAdjacentHTML('beforebegin', row('a'));
  await settled();
  find('#c').remove();
  await settled();
  expect(document.activeElement?.id).toBe('bin-d');
});

test('after the last row, the part of the screen around it has the focus', async () => {
  await draw(`<section id="list"><ul id="rows">${row('a')}</ul></section>`);
  find('#bin-a').focus();
  find('#rows').remove();
  await settled();
  expect(document.activeElement?.id).toBe('list');
});

test('the focus never passes to another button, which a second Enter would press', async () => {
  await draw(
    `<section id="plan"><form class="card" id="name"><button class="button" id="save">Save</button></form>
      <section class="approval"><button class="button" id="put">Put these into 2 carts</button></section></section>`,
  );
  find('#save').focus();
  find('#name').remove();
  await settled();
  expect(document.activeElement?.id).toBe('plan');
});

test('a form that opens in place of its button gets the focus in its first field', async () => {
  await draw('<section><button id="add">Add a model</button></section>');
  find('#add').focus();
  find('#add').outerHTML = '<form><label>Server <select id="server"></select></label></form>';
  await settled();
  expect(document.activeElement?.id).toBe('server');
});

test('words that come in place of a form have the focus, so that one goes on from there', async () => {
  await draw('<section><form id="name"><button id="save">Save</button></form><p>Below</p></section>');
  find('#save').focus();
  find('#name').outerHTML = '<p id="kept">Kept for next time</p>';
  await settled();
  expect(document.activeElement?.id).toBe('kept');
});

test('a field that stood there before is not what came instead', async () => {
  await draw(
    '<main id="all"><section id="welcome"><button id="done">Done</button></section><section><select></select></section></main>',
  );
  find('#done').focus();
  find('#welcome').remove();
  await settled();
  expect(document.activeElement?.id).toBe('all');
});

test('a button that is disabled while it works gets the focus back', async () => {
  await draw('<button id="again">Plan again</button>');
  const again = find('#again') as HTMLButtonElement;
  again.focus();
  // Browsers take the focus from what is disabled.
  again.blur();
  again.disabled = true;
  await settled();
  again.disabled = false;
  await settled();
  expect(document.activeElement?.id).toBe('again');
});

test('who turns away from a control is not drawn back to it', async () => {
  await draw('<button id="again">Plan again</button><p id="words"></p>');
  find('#again').focus();
  find('#again').blur();
  await settled();
  find('#words').innerHTML = '<span>Something new</span>';
  await settled();
  expect(document.activeElement).toBe(document.body);
});
