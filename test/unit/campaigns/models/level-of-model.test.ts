import { hostOfModel, levelOfModel } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../support/campaigns.js';

const model = modelOf({
  transfers: [
    { from: 'district', to: 'province', date: '2023-01-01', host: 'tinh' },
    { from: 'province', to: 'commune', date: '2025-07-01' },
  ],
});

describe('levelOfModel', () => {
  it.each([
    ['2022-12-31', 'district'],
    ['2023-01-01', 'province'],
    ['2025-06-30', 'province'],
    ['2025-07-01', 'commune'],
    [undefined, 'commune'],
  ])('on %s is %s', (date, level) => {
    expect(levelOfModel(model, date)).toBe(level);
  });
});

describe('hostOfModel', () => {
  it.each([
    ['2022-12-31', 'huyen'],
    ['2023-01-01', 'tinh'],
    ['2025-07-01', 'tinh'],
    [undefined, 'tinh'],
  ])('on %s is %s: a transfer that names no host keeps it', (date, host) => {
    expect(hostOfModel(model, date)).toBe(host);
  });

  it('is nobody where nobody says so', () => {
    expect(hostOfModel({ transfers: [] })).toBeUndefined();
  });
});
