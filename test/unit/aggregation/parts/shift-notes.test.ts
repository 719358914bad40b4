import { expect, it } from 'vitest';
import { shiftNotes } from '#inside/aggregation';
import { aggregatePartial } from 'danvan/aggregation';
import { context } from '../../../support/intake.js';

it('moves a note and the way of its findings by the rows before', () => {
  const { notes } = aggregatePartial({ ...context, observations: [null as never] });
  const [moved] = shiftNotes(notes, 3);
  expect(moved?.position).toBe(3);
  expect(moved?.findings[0]?.path).toEqual(['observations', 3]);
  expect(shiftNotes(notes, 0)).toBe(notes);
});
