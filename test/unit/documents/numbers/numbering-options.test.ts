import { documentIssuers, documentKinds, numberingRules } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { numberingShape } from '#inside/documents';

it('takes rules of numbering, and refuses what lacks or mistypes a field', () => {
  const good: readonly unknown[] = [
    { kinds: documentKinds, issuers: documentIssuers, rules: numberingRules },
  ];
  for (const value of good) expect(numberingShape.safeParse(value).error).toBeUndefined();
  const bad: readonly unknown[] = [
    undefined,
    { kinds: documentKinds },
    { kinds: documentKinds, rules: [{ system: 'party', restarts: 'month' }] },
  ];
  for (const value of bad) expect(numberingShape.safeParse(value).success).toBe(false);
});

it('looks at the days of terms in each of their spellings', () => {
  for (const field of ['from', 'to', 'firstDay', 'lastDay']) {
    const terms = { terms: [{ firstYear: 2020, lastYear: 2025, [field]: Symbol('day') }] };
    const paths = numberingShape.safeParse({ terms }).error?.issues.map(({ path }) => path);
    expect(paths).toContainEqual(['terms', 'terms', 0, field]);
  }
});
