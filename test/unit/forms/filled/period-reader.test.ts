import { expect, it } from 'vitest';
import { periodReader } from '#inside/forms';

it('reads each period once', () => {
  const read = periodReader({});
  expect(read('2026-Q1')).toMatchObject({ ok: true, value: { id: '2026-Q1' } });
  expect(read('2026-Q1')).toBe(read('2026-Q1'));
  expect(read('2026-Q9').ok).toBe(false);
});
