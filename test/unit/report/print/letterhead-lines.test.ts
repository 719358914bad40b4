import { describe, expect, it } from 'vitest';
import { issuerLines, mottoLines } from '#inside/report';
import { layout, placesOf } from './support.js';

const block = {
  kind: 'letterhead',
  superior: 'Tỉnh ủy',
  issuer: 'Ban Dân vận',
  number: 'Số 1',
  motto: ['Một', 'Hai', 'Ba'],
  placeAndDate: 'Mẫu, ngày 1',
} as const;

describe('issuerLines', () => {
  it('has the superior above the issuer, where there is one', () => {
    const { superior: _superior, ...alone } = block;
    expect(placesOf(issuerLines(block, layout.letterhead))).toEqual([
      ['Tỉnh ủy', 'superior'],
      ['Ban Dân vận', 'issuer'],
    ]);
    const issuer = [['Ban Dân vận', 'issuer']];
    expect(placesOf(issuerLines(alone, layout.letterhead))).toEqual(issuer);
    expect(placesOf(issuerLines({ ...block, superior: '' }, layout.letterhead))).toEqual(issuer);
  });
});

describe('mottoLines', () => {
  it('gives lines without a style that of the last that has one', () => {
    const [first, second] = [{ size: 12 }, { size: 13 }];
    const stylesOf = (styles: readonly { readonly size: number }[]) =>
      mottoLines(block, { ...layout.letterhead, motto: { lines: [], styles } }).map(
        ({ style }) => style,
      );
    expect(stylesOf([first, second])).toEqual([first, second, second]);
    expect(stylesOf([])).toEqual(block.motto.map(() => layout.letterhead.issuer));
  });
});
