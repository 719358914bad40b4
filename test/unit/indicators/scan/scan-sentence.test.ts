import { scanSentence } from 'danvan/indicators';
import { indicators } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';

it('reads values with the indicators whose words fit', () => {
  const sentence = 'Năm 2020 có 545 tổ hòa giải; hòa giải thành 240/325 vụ, đạt gần 74%.';
  const values = scanSentence(sentence, { indicators });
  expect(values.map(({ text, ratio }) => [text, ratio])).toEqual([
    ['545 tổ hòa giải', undefined],
    ['240', 'part'],
    ['325 vụ', 'whole'],
    ['74%', undefined],
  ]);
  expect(values[0]?.proposals[0]).toMatchObject({ indicator: 'mediation.teams' });
  expect(values[1]?.proposals[0]?.indicator).toBe('mediation.cases-successful');
  expect(values[3]?.qualifier).toBe('nearly');
});

it('proposes nothing without indicators', () => {
  expect(scanSentence('12 vụ', { indicators: [] })).toMatchObject([{ amount: 12, proposals: [] }]);
});

it('refuses what is no text and what are no indicators', () => {
  const wrong: readonly (readonly unknown[])[] = [
    [5, { indicators }],
    ['a', undefined],
    ['a', { indicators: [{}] }],
  ];
  for (const given of wrong) {
    expect(errorOf(() => Reflect.apply(scanSentence, undefined, given))).toMatchObject({
      code: 'INVALID_ARGUMENT',
    });
  }
});
