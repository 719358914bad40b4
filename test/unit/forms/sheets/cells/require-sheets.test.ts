import { requireSheet, requireSheets } from '#inside/forms';
import { expect, it } from 'vitest';
import { errorOf } from '../../../../support/error-of.js';

const cell = { row: 1, column: 2, value: 'x', comment: 'xem' };
const sheet = { name: 'a', cells: [cell], merged: [{ top: 1, left: 1, bottom: 1, right: 2 }] };

it('lets sheets be', () => {
  expect(requireSheet(sheet, 'table')).toBe(sheet);
  expect(requireSheets([sheet])).toEqual([sheet]);
});

it.each([
  [{ ...sheet, name: {} }, 'sheets[0]'],
  [{ ...sheet, cells: [{ ...cell, row: 0 }] }, 'sheets[0].cells[0]'],
  [{ ...sheet, cells: [{ ...cell, value: Infinity }] }, 'sheets[0].cells[0]'],
  [{ ...sheet, cells: [{ ...cell, comment: [] }] }, 'sheets[0].cells[0]'],
  [{ ...sheet, cells: [null] }, 'sheets[0].cells[0]'],
  [{ ...sheet, cells: {} }, 'sheets[0].cells'],
  [{ ...sheet, merged: [{ top: -Infinity, left: 1, bottom: 1, right: 1 }] }, 'sheets[0]'],
  [null, 'sheets[0]'],
])('refuses %j and says where', (wrong, where) => {
  const { code, message } = errorOf(() => requireSheets([wrong as never]));
  expect([code, message.includes(where)]).toEqual(['INVALID_ARGUMENT', true]);
});
