import { describe, expect, it } from 'vitest';
import { checkEdges, type SuccessionColumn } from '#inside/organization';
import { readList } from '#inside/text';

const codes = (...rows: readonly string[]) => {
  const list = readList<SuccessionColumn>(['old_code,new_code,kind,detail', ...rows].join('\n'), {
    file: 's',
    required: ['old_code', 'new_code', 'kind', 'detail'],
  });
  return checkEdges(list.rows).map((findings) => findings.map(({ code }) => code));
};

describe('checkEdges', () => {
  it.each([
    [['1,A,whole,']],
    [['1,A,part,population', '1,B,part,area']],
    [['1,A,part,some-population', '1,B,part,whole-area']],
    [['1,A,part,', '1,B,part,']],
  ])('passes %j', (rows) => {
    expect(codes(...rows).flat()).toEqual([]);
  });

  it.each([
    [
      'a whole unit with two heirs',
      ['1,A,whole,', '1,B,part,'],
      ['organization/heirs-disagree'],
      [],
    ],
    ['a part without another', ['1,A,part,'], ['organization/heirs-disagree']],
    [
      'one pair twice',
      ['1,A,part,', '1,B,part,', '1,A,part,'],
      [],
      [],
      ['organization/repeated-succession'],
    ],
    [
      'all people twice',
      ['1,A,part,population', '1,B,part,population'],
      ['organization/shares-disagree'],
      ['organization/shares-disagree'],
    ],
    [
      'all people and some',
      ['1,A,part,population', '1,B,part,some-population', '1,C,part,area'],
      ['organization/shares-disagree'],
      ['organization/shares-disagree'],
      [],
    ],
    ['words of no list', ['1,A,hole,keep'], ['shape/not-in-list', 'shape/not-in-list']],
    ['empty codes', [',,whole,'], ['shape/missing-field', 'shape/missing-field']],
  ] as const)('refuses %s', (_, rows, ...expected) => {
    expect(codes(...rows)).toEqual(expected);
  });
});
