import { describe, expect, it } from 'vitest';
import { eachColumn } from '#inside/compose';
import { countableRecords, readWorks } from '#inside/democracy';

const { values: works } = readWorks([
  { id: 'w1', unit: 'xa-a', beneficiaries: { poor: 10, children: 4 } },
  { id: 'w2', unit: 'xa-a', beneficiaries: { children: 7 } },
]);
const entries = countableRecords({ works });

describe('eachColumn', () => {
  it('makes a column of each fact below a name', () => {
    const column = { fact: 'beneficiaries', kind: 'count', isEach: true } as const;
    expect(eachColumn(column, entries).map(({ fact, below, word }) => [fact, below, word])).toEqual(
      [
        ['beneficiaries.poor', 'beneficiaries', 'poor'],
        ['beneficiaries.children', 'beneficiaries', 'children'],
      ],
    );
  });

  it('leaves other columns as they are', () => {
    const column = { fact: 'title', kind: 'text' } as const;
    expect(eachColumn(column, entries)).toEqual([column]);
  });
});
