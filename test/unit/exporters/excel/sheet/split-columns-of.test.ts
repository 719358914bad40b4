import { expect, it } from 'vitest';
import { splitColumnsOf } from '#inside/exporters/excel';
import { sampleDocument } from '../../../../support/sample-document.js';

const span = (from: number, to = from) => ({ from, to });
const fit = { layout: sampleDocument.layout, widths: [] };

it('finds the columns of each part on the sheet, where some columns are merged', () => {
  const spans = [span(1), span(2, 3), span(4), span(5), span(6, 7)];
  expect(splitColumnsOf({ ...fit, ends: [3, 5], repeated: 2 }, spans)).toEqual({
    repeated: { from: 1, to: 3 },
    parts: [span(1, 4), span(5, 7)],
    columns: [span(0, 2), span(3, 4)],
  });
});

it('repeats no column where the labels leave no room', () => {
  const { repeated } = splitColumnsOf({ ...fit, ends: [1, 2], repeated: 0 }, [span(1), span(2)]);
  expect(repeated.to).toBe(0);
});
