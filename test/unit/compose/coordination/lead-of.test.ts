import { describe, expect, it } from 'vitest';
import { leadOf } from '#inside/compose';
import { instrument } from '../../../support/coordination-records.js';

describe('leadOf', () => {
  it('is the first party; nobody where there are none', () => {
    expect(leadOf(instrument('ct-2021-2025'))).toEqual(['ubnd']);
    expect(leadOf({ ...instrument('kh-2024'), parties: [] })).toEqual([]);
  });
});
