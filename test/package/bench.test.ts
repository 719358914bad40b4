import { expect, it } from 'vitest';
import { measure } from '../bench/measure.js';

it('measures a pair by turns, after warm-ups, and names what it measured', async () => {
  const order: string[] = [];
  const pair = {
    name: 'pair',
    limit: Number.POSITIVE_INFINITY,
    ours: async () => order.push('A'),
    theirs: async () => order.push('B'),
  };
  const result = await measure(pair, 4);
  expect(order.join('')).toBe('ABABABBAABBA');
  expect(result).toMatchObject({ name: 'pair', ok: true });
  expect(result.ratio).toBeGreaterThan(0);
});

it('says when ours takes more than the limit', async () => {
  const pair = { name: 'pair', limit: 0, ours: async () => 1, theirs: async () => 1 };
  expect(await measure(pair, 1)).toMatchObject({ limit: 0, ok: false });
});
