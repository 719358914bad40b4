import { describe, expect, it } from 'vitest';
import { partHead, title } from '#inside/exporters/word';
import { sheet, state, stylesOf, textsOf } from '../support.js';

describe('title', () => {
  const block = { kind: 'title', documentKind: 'Báo cáo', subject: 'kết quả công tác' } as const;

  it('has kind, subject and the sign or the line under them', () => {
    expect(stylesOf(title(block, sheet()))).toEqual(['title', 'subject', 'title-separator']);
    expect(stylesOf(title(block, sheet({ layout: state })))).toEqual([
      'title',
      'subject',
      'title-separator',
    ]);
  });
});

describe('partHead', () => {
  it('has its number above its title, where it has one', () => {
    const block = { kind: 'part', number: 'Phần thứ nhất', title: 'Kết quả' } as const;
    expect(textsOf(partHead(block, sheet()))).toEqual(['Phần thứ nhất', 'Kết quả']);
    expect(stylesOf(partHead({ ...block, number: '' }, sheet()))).toEqual(['part-title']);
  });
});
