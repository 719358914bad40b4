import { describe, expect, it } from 'vitest';
import { separatorUnder } from '#inside/exporters/word';
import { styledWidth } from '#inside/report';

const above = { text: 'dòng đầu\nsơ kết công tác', style: { size: 14, bold: true } };
const place = { id: 'title-separator', width: 400 } as const;

describe('separatorUnder', () => {
  it('is a sign in a style of its own', () => {
    const sign = { kind: 'text', text: '-----', style: { size: 14 } } as const;
    expect(separatorUnder(above, sign, place)).toMatchObject([
      { style: 'title-separator', text: '-----' },
    ]);
  });

  it('is a line of a share of the last line above', () => {
    const [rule] = separatorUnder(above, { kind: 'rule', share: 0.4 }, place);
    const length = styledWidth('sơ kết công tác', above.style) * 0.4;
    expect(400 - 2 * (rule?.inset ?? 0)).toBeCloseTo(length, 6);
  });

  it('is nothing where the share is', () => {
    expect(separatorUnder(above, { kind: 'rule', share: 0 }, place)).toEqual([]);
  });
});
