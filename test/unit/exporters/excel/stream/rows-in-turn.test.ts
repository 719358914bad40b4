import type { TableRow } from 'danvan/report';
import { expect, it } from 'vitest';
import { rowsInTurn } from '#inside/exporters/excel';

const rows: readonly TableRow[] = Array.from({ length: 5 }, () => ({ role: 'data', cells: {} }));

async function* later() {
  yield* rows;
}

async function sizesOf(given: Parameters<typeof rowsInTurn>[0], size: number) {
  const sizes: number[] = [];
  for await (const batch of rowsInTurn(given, size)) sizes.push(batch.length);
  return sizes;
}

it('gives rows in batches, at hand or later', async () => {
  expect(await sizesOf(rows, 2)).toEqual([2, 2, 1]);
  expect(await sizesOf(later(), 2)).toEqual([2, 2, 1]);
  expect(await sizesOf(rows, 5)).toEqual([5]);
  expect(await sizesOf([], 5)).toEqual([]);
});

it('asks for no row before its batch is asked for', async () => {
  const asked: number[] = [];
  function* counted() {
    for (const [at, row] of rows.entries()) {
      asked.push(at);
      yield row;
    }
  }
  const turns = rowsInTurn(counted(), 2);
  await turns.next();
  expect(asked).toEqual([0, 1]);
});
