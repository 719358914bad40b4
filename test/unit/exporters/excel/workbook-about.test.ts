import { expect, it } from 'vitest';
import { workbookAbout } from '#inside/exporters/excel';
import { sampleDocument } from '../../../support/sample-document.js';

it('tells the issuer, the title, the font and the day', () => {
  const { issuer, title, layout } = sampleDocument;
  expect(workbookAbout(sampleDocument, { createdAt: '2020-07-07' })).toEqual({
    issuer,
    title,
    typeface: layout.typeface,
    createdAt: '2020-07-07',
  });
});
