import { partyLayout, stateLayout } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { layoutFindings } from '#inside/compose';
import { contextOf } from '../../../support/review.js';

const codesOf = (...asked: Parameters<typeof contextOf>) =>
  layoutFindings(contextOf(...asked)).map(({ code }) => code);

const unconfirmed = partyLayout.filter(({ legalBasis }) => !legalBasis.confirmed);

it('layoutFindings warn of a layout that nobody confirmed, in what is for signing', () => {
  expect(codesOf([], { layout: unconfirmed })).toEqual(['report/layout-not-confirmed']);
  expect(codesOf([], { layout: unconfirmed, draftMark: 'DỰ THẢO' })).toEqual([]);
  expect(codesOf([], { layout: stateLayout })).toEqual([]);
});
