import { describe, expect, it } from 'vitest';
import { datasetOf, sent } from '../../support/figures.js';
import { placeOf, sourceOf } from '#inside/indicators';

describe('placeOf', () => {
  it('says where a figure stands', () => {
    const [observation] = datasetOf([sent('xa-a', 'sessions', 1)]).observations;
    if (observation === undefined) throw new Error('no observation');
    expect(placeOf(observation)).toEqual({
      path: ['observations', 0, 'value'],
      unit: 'xa-a',
      period: '2026-Q3',
      indicator: 'x.sessions',
    });
  });

  it('says where it was read, and not what it says there', () => {
    const source = { document: 'Phụ lục I', locator: 'ô D7', text: '1 cuộc' };
    const [observation] = datasetOf([sent('xa-a', 'sessions', 1, { source })]).observations;
    if (observation === undefined) throw new Error('no observation');
    expect(placeOf(observation).source).toEqual({ document: 'Phụ lục I', locator: 'ô D7' });
    expect(sourceOf({ text: '1 cuộc' })).toEqual({});
  });
});
