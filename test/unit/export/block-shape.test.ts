import { sampleReport } from 'danvan/testing';
import { describe, expect, it } from 'vitest';
import { blockShape } from '#inside/export';

const withoutField = (block: object, field: string): object =>
  Object.fromEntries(Object.entries(block).filter(([key]) => key !== field));

const optionalFields = new Set([
  'superior',
  'caption',
  'unitLine',
  'index',
  'recipients',
  'align',
  'italic',
  'bold',
]);

describe('blockShape', () => {
  it('has every kind that the sample report has, and no other', () => {
    const kinds = new Set(sampleReport.blocks.map(({ kind }) => kind));
    expect(new Set(Object.keys(blockShape))).toEqual(kinds);
  });

  it.each(sampleReport.blocks.map((block) => [block.kind, block] as const))(
    'accepts a %s and refuses it without one of its fields',
    (kind, block) => {
      const check = blockShape[kind];
      expect(() => check(block, [])).not.toThrow();
      for (const field of Object.keys(block).filter((key) => key !== 'kind')) {
        const lacking = (): void => check(withoutField(block, field), []);
        if (optionalFields.has(field)) expect(lacking).not.toThrow();
        else expect(lacking).toThrow(`${field} must be`);
      }
    },
  );

  it('refuses a group without columns', () => {
    const table = { kind: 'table', columns: [{ title: 'G', columns: [] }], labels: [], rows: [] };
    expect(() => blockShape.table(table, ['t'])).toThrow('t.columns[0] is a group without columns');
  });
});
