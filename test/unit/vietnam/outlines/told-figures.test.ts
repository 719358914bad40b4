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

/** The paragraphs of a review in which one indicator has a figure. */
function printedOf(indicator: string): readonly string[] {
  const observations = [{ unit: 'xa', indicator, period: '2026', value: 37 }];
  const dataset = createDataset({ hierarchy, indicators, observations });
  const table = aggregate(dataset, { units: 'xa', period: '2026', indicators: [indicator] });
  const report = composeReview({ table, issuer: 'ubnd', layout: stateLayout, outline });
  return report.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

it('tells the figure of every indicator, though it is the only one that was sent', () => {
  const silent = indicators.filter(
    ({ code }) => printedOf(code).join(' ').match(/37/g)?.length !== 1,
  );
  expect(silent.map(({ code }) => code)).toEqual([]);
});
