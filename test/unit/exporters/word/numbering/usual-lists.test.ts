import { expect, it } from 'vitest';
import { headingLevels, signLevel } from '#inside/exporters/word';
import { layout, state } from '../support.js';

it('are the numbers of the layout', () => {
  expect(headingLevels(layout.body).map(({ format, after }) => [format, after])).toEqual([
    ['upperRoman', '-'],
    ['decimal', '.'],
    ['lowerLetter', ')'],
    ['bullet', ''],
  ]);
  expect(headingLevels(state.body)[0]).toMatchObject({ format: 'upperRoman', after: '.' });
});

it('are decimal where the layout goes less deep', () => {
  expect(headingLevels({ headings: [] }).map(({ format }) => format)).toEqual(
    Array(4).fill('decimal'),
  );
});

it('takes a pattern without a number for a sign', () => {
  const headings = [{ style: { size: 14 }, number: '{ordinal}.' }];
  expect(headingLevels({ headings })[0]).toEqual(signLevel('{ordinal}.'));
});
