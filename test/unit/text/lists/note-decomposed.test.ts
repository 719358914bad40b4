import { expect, it } from 'vitest';
import { noteDecomposed } from '#inside/text';

const sheet = { file: 'u', columns: ['name'] };
const line = (row: number, ...cells: readonly string[]) => ({ row, cells, isBroken: false });

it('counts the cells that are not in NFC and stands at the first', () => {
  const name = 'Huế'.normalize('NFD');
  expect(noteDecomposed([line(2, 'Huế'), line(3, name), line(4, name)], sheet)).toMatchObject([
    { path: ['u', 3, 'name'], params: { text: 'Huế', cells: 2 } },
  ]);
});

it('says nothing of text in NFC', () => {
  expect(noteDecomposed([line(2, 'Huế')], sheet)).toEqual([]);
});
