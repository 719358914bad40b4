import { isDanvanError } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf } from '../../../support/figures.js';
import { refuseOverlaps } from '#inside/aggregation';

const dataset = datasetOf([]);
const units = (...ids: readonly string[]) =>
  ids.flatMap((id) => dataset.hierarchy.byId.get(id) ?? []);

it('lets units stand side by side', () => {
  expect(() => refuseOverlaps(dataset.hierarchy, units('xa-a', 'xa-b'))).not.toThrow();
});

it.each([[['xa-a', 'tinh']], [['xa-a', 'xa-a']]])('refuses %j', (ids) => {
  expect(() => refuseOverlaps(dataset.hierarchy, units(...ids))).toThrow(
    expect.toSatisfy((error) => isDanvanError(error) && error.code === 'OVERLAPPING_UNITS'),
  );
});
