import { expect, it } from 'vitest';
import { readNamedLine, sheetWords } from '#inside/text';

it('writes lines that are read again', () => {
  for (const { unit, period } of Object.values(sheetWords)) {
    expect(readNamedLine(unit('A'))).toEqual({ kind: 'unit', says: 'A' });
    expect(readNamedLine(period('B'))).toEqual({ kind: 'period', says: 'B' });
  }
});
it('has the same words in each language', () => {
  const fields = Object.values(sheetWords).map((words) => Object.keys(words));
  expect(fields[0]).toEqual(fields[1]);
  expect(sheetWords.vi.days('a', 'b')).toContain('từ ngày a đến ngày b');
  expect(sheetWords.en.code('1')).toBe('Form: 1');
});
