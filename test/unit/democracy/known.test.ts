import { describe, expect, it } from 'vitest';
import { readDecisions, readDemocracyRecords, type DemocracyOptions } from '#inside/democracy';

const refused = (call: () => unknown) => {
  try {
    call();
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
};

describe('what records are read against', () => {
  it.each([{ votingRules: 5 }, { votingRules: [{}] }, { votingRules: [{ spheres: 'commune' }] }])(
    'is refused where it is no table of rules: %j',
    (given) => {
      const options: DemocracyOptions = JSON.parse(JSON.stringify(given));
      expect(refused(() => readDecisions([], options))).toBe('INVALID_ARGUMENT');
    },
  );

  it('is refused where rows are no lists by their names', () => {
    const rows: Parameters<typeof readDemocracyRecords>[0] = JSON.parse('null');
    expect(refused(() => readDemocracyRecords(rows))).toBe('INVALID_ARGUMENT');
  });
});
