import { readInstruments } from 'danvan/coordination';
import { expect, it } from 'vitest';
import { instrumentShape } from '#inside/coordination';

it('takes instruments that were read, and refuses what lacks or mistypes a field', () => {
  const good: readonly unknown[] = readInstruments([
    {
      id: 'ct',
      kind: 'programme',
      title: 'Chương trình phối hợp',
      term: { kind: 'year', period: '2021' },
      parties: [
        { unit: 'a', roles: ['lead'] },
        { unit: 'b', roles: ['coordinator'] },
      ],
    },
  ]).values;
  for (const value of good) expect(instrumentShape.safeParse(value).error).toBeUndefined();
  const bad: readonly unknown[] = [{}, { id: 'ct', kind: 'programme', title: 1 }];
  for (const value of bad) expect(instrumentShape.safeParse(value).success).toBe(false);
});

it('looks at the days of a term in each of their spellings', () => {
  for (const field of ['from', 'to', 'firstDay', 'lastDay']) {
    const term = { kind: 'year', [field]: Symbol('day') };
    const paths = instrumentShape.safeParse({ term }).error?.issues.map(({ path }) => path);
    expect(paths).toContainEqual(['term', field]);
  }
});
