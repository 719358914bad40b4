import { expect, it } from 'vitest';
import { readSharedTexts } from '#inside/exporters/excel';
import { readingOf, refusedOf } from '../support.js';

const part = 'xl/sharedStrings.xml';
const texts =
  '<si><t>Xã A</t></si><si/><si><r><t xml:space="preserve">a </t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>1_x000A_2</t></si>';

it('reads texts in order, blank ones too', async () => {
  expect(await readSharedTexts(readingOf({ texts }), part)).toEqual(['Xã A', '', 'a b', '1\n2']);
});

it.each([
  [{ sharedTexts: 3 }, { limit: 'sharedTexts', most: 3, found: 4 }],
  [{ textLength: 3 }, { limit: 'textLength', most: 3, found: 4, where: part }],
])('refuses texts over %j', async (limits, facts) => {
  expect((await refusedOf(readSharedTexts(readingOf({ texts }, limits), part))).params).toEqual(
    facts,
  );
});
