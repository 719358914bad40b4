import { aggregate, composeReview, createDataset, createHierarchy } from 'danvan';
import { indicators, outlineFor, stateLayout, unitKinds } from 'danvan/vietnam';
import { expect, it } from 'vitest';

const hierarchy = createHierarchy(
  [
    { id: 'xa', name: 'xã Mẫu', shortName: 'Mẫu', kind: 'commune', level: 'commune' },
    { id: 'ubnd', name: 'Ủy ban nhân dân xã Mẫu', category: 'organization', symbol: 'UBND' },
  ],
  { kinds: unitKinds },
);
const outline = outlineFor({ occasion: 'year', body: 'people-committee', date: '2026-12-10' });

const observations = indicators.map(({ code }) => ({
  unit: 'xa',
  indicator: code,
  period: '2026',
  value: 37,
}));
const dataset = createDataset({ hierarchy, indicators, observations });

/** How many paragraphs a review has in which one indicator has a figure. */
function paragraphsOf(indicator: string): number {
  const table = aggregate(dataset, { units: 'xa', period: '2026', indicators: [indicator] });
  const draftMark = 'DỰ THẢO';
  const report = composeReview({ table, issuer: 'ubnd', layout: stateLayout, outline, draftMark });
  return report.blocks.filter(({ kind }) => kind === 'paragraph').length;
}

it('tells the figure of every indicator once, though it is the only one that was sent', () => {
  const untold = indicators.filter(({ code }) => paragraphsOf(code) !== 1);
  expect(untold.map(({ code }) => code)).toEqual([]);
});
