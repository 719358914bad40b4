import { describe, expect, it } from 'vitest';
import { partHeadLines, titleLines } from '#inside/report';
import { layout, placesOf } from './support.js';

describe('titleLines', () => {
  it('has kind and subject', () => {
    const block = { kind: 'title', documentKind: 'BÁO CÁO', subject: 'sơ kết' } as const;
    expect(placesOf(titleLines(block, layout.title))).toEqual([
      ['BÁO CÁO', 'documentKind'],
      ['sơ kết', 'subject'],
    ]);
  });
});

describe('partHeadLines', () => {
  it('has the number above the title, where there is one', () => {
    const block = { kind: 'part', number: 'Phần thứ nhất', title: 'KẾT QUẢ' } as const;
    expect(placesOf(partHeadLines(block, layout.body))).toEqual([
      ['Phần thứ nhất', 'number'],
      ['KẾT QUẢ', 'title'],
    ]);
    expect(placesOf(partHeadLines({ ...block, number: '' }, layout.body))).toEqual([
      ['KẾT QUẢ', 'title'],
    ]);
  });
});
