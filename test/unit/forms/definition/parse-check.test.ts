import { describe, expect, it } from 'vitest';
import { parseCheck } from '#inside/forms';

const read = (text: string) => {
  const check = parseCheck(text);
  if (!check.ok) return check.findings.map(({ code }) => code);
  const { left, sign, right } = check.value;
  return [left.text, sign, right.form, right.text];
};

describe('parseCheck', () => {
  it.each([
    ['2 <= 1', ['2', '<=', undefined, '1']],
    ['2≤1', ['2', '<=', undefined, '1']],
    ['(16) ≥ 04/GQTC[7]', ['16', '>=', '04/GQTC', '7']],
    ['1 = 02/XLD [6]', ['1', '=', '02/XLD', '6']],
    ['24+25 <= 23', ['24+25', '<=', undefined, '23']],
    ['5 >= 2-4', ['5', '>=', undefined, '2-4']],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['', '2', '2 < 1', '1 = 2 = 3', '1 <= ', '1 = A[', '1 = [6]', '1 =', '='.repeat(400)])(
    'does not read “%s”',
    (text) => {
      expect(read(text)).toEqual(['forms/check-unreadable']);
    },
  );
});
