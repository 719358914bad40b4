import { describe, expect, it } from 'vitest';
import { DanvanError, type ObservationInput } from 'danvan';
import { batchesOf, type RowSource } from '#inside/sql';

const row = (value: number): ObservationInput => ({
  unit: 'xa-a',
  indicator: 'outreach.sessions',
  period: '2026-Q3',
  value,
});

async function sizesOf(source: RowSource, size: number): Promise<readonly number[]> {
  const sizes: number[] = [];
  for await (const batch of batchesOf(source, size)) sizes.push(batch.length);
  return sizes;
}

describe('batchesOf', () => {
  it('takes rows and lists of rows as they come, and gives lists of one size', async () => {
    const source = [row(1), [row(2), row(3), row(4)], [], row(5)];
    expect(await sizesOf(source, 2)).toEqual([2, 2, 1]);
    expect(await sizesOf([], 2)).toEqual([]);
  });

  it('takes what comes with time, in order', async () => {
    async function* later() {
      yield row(1);
      yield [row(2), row(3)];
    }
    const values: unknown[] = [];
    for await (const batch of batchesOf(later(), 2))
      values.push(...batch.map(({ value }) => value));
    expect(values).toEqual([1, 2, 3]);
  });

  it('says after how many rows a source failed', async () => {
    async function* failing() {
      yield row(1);
      throw new Error('the line is down');
    }
    await expect(sizesOf(failing(), 2)).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
      message: '"observations" failed after 1 rows.',
    });
  });

  it('hands on an error of ours as it is', async () => {
    async function* stopped() {
      yield row(1);
      throw new DanvanError('ABORTED', 'Stopped.');
    }
    await expect(sizesOf(stopped(), 2)).rejects.toMatchObject({ code: 'ABORTED' });
  });

  it('refuses what gives no rows', async () => {
    const given: RowSource = JSON.parse('{}');
    await expect(sizesOf(given, 2)).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
  });
});
