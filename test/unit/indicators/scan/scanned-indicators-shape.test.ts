import { scannedIndicatorsShape } from '#inside/indicators';
import { expect, it } from 'vitest';

it('asks for what a scan looks at', () => {
  const good = { code: 'a.b', name: { vi: 'tổ' }, unit: { vi: 'tổ' } };
  expect(scannedIndicatorsShape.safeParse([good]).success).toBe(true);
  expect(scannedIndicatorsShape.safeParse([{ ...good, unit: 'tổ' }]).success).toBe(false);
});
