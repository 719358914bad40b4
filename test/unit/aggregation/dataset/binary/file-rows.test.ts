import { createDataset } from 'danvan';
import { saveDataset } from 'danvan/aggregation';
import { expect, it } from 'vitest';
import { fileRows, readFile } from '#inside/aggregation';
import { sent } from '../../../../support/figures.js';
import { context } from '../../../../support/intake.js';

it('makes rows as they were given', () => {
  const observations = [
    sent('xa-a', 'sessions', 5, { line: 'front' }),
    sent('xa-b', 'sessions', 6, { source: { document: 'Báo' } }),
  ];
  const rowAt = fileRows(readFile(saveDataset(createDataset({ ...context, observations }))));
  expect([rowAt(0), rowAt(1)]).toStrictEqual(observations);
});
