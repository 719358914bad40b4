import { expect, it } from 'vitest';
import { checkLine } from '#inside/text';

const sheet = { file: 'u', columns: ['code', 'name'] };
const codesOf = (cells: readonly string[], isBroken = false) =>
  checkLine({ row: 2, cells, isBroken }, sheet).map(({ code }) => code);

it.each([[['01', 'Huế']], [['01', '']], [['01', 'Huế', '', ' ']]])('passes %j', (cells) => {
  expect(codesOf(cells)).toEqual([]);
});

it.each([[['01']], [['01', 'Huế', 'x']], [['01', 'Huế', '', 'x']]])('counts %j', (cells) => {
  expect(codesOf(cells)).toEqual(['text/wrong-cell-count']);
});

it('names each cell in an old encoding', () => {
  const wrong = checkLine({ row: 7, cells: ['Hµ Néi', 'Vieät Nam'], isBroken: false }, sheet);
  expect(wrong.map(({ path }) => path)).toEqual([
    ['u', 7, 'code'],
    ['u', 7, 'name'],
  ]);
});

it.each(['H\uFFFD N\uFFFDi', 'H\0u\0'])('names what a wrong encoding has left of %j', (cell) => {
  expect(codesOf(['01', cell])).toEqual(['text/unreadable-characters']);
});

it('says of a broken line only that', () => {
  expect(codesOf(['01'], true)).toEqual(['text/broken-quotes']);
});
