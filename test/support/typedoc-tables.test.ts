import { expect, it } from 'vitest';
import { withRoom } from './typedoc-tables.mjs';

const sentence = 'how many boards the record stands for; one where nothing is said';

it('gives room to cells of a table by what they say', () => {
  expect(withRoom(`<td>${sentence}</td>`)).toBe(`<td class="much">${sentence}</td>`);
  expect(withRoom('<td style="text-align:right">members of all of them</td>')).toBe(
    '<td style="text-align:right" class="some">members of all of them</td>',
  );
});

it('leaves short cells, and what is no cell, as they are', () => {
  const short = '<td><code class="language-ts">reviewKinds</code> &amp; &quot;a&quot;</td>';
  for (const html of [short, `<th>${sentence}</th>`, `<p>${sentence}</p>`, `<td></td>`])
    expect(withRoom(html)).toBe(html);
});
