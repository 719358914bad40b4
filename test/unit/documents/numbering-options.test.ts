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
