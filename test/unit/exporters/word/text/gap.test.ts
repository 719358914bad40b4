import { describe, expect, it } from 'vitest';
import { columns, gap, paragraphOf, separated } from '#inside/exporters/word';

const table = columns([100], [[[]]]);
const text = paragraphOf('body', 'lời');

describe('separated', () => {
  it('puts something between tables, which would be one', () => {
    const kinds = separated([table, table, text, table, text]).map(({ kind }) => kind);
    expect(kinds).toEqual(['table', 'paragraph', 'table', 'paragraph', 'table', 'paragraph']);
  });

  it('ends in a paragraph', () => {
    expect(separated([table])).toEqual([table, gap(1)]);
    expect(separated([])).toEqual([gap(1)]);
    expect(separated([text])).toEqual([text]);
  });
});
