import { chainOf, createDocumentRegister } from 'danvan/documents';
import { describe, expect, it } from 'vitest';

const registerOf = (rows: readonly (readonly [from: string, to: string])[]) => {
  const documents = [...new Set(rows.flat())].map((id) => ({ id }));
  const relations = rows.map(([from, to]) => ({ type: 'concretises' as const, from, to }));
  return createDocumentRegister({ documents, relations, kinds: [] });
};

describe('chainOf', () => {
  it('goes to the source and away from it, each document once with the fewest steps', () => {
    const { register } = registerOf([
      ['b', 'a'],
      ['c', 'b'],
      ['c', 'a'],
      ['d', 'c'],
      ['e', 'c'],
    ]);
    const links = chainOf(register, 'c').map(({ document, steps }) => `${document.id}${steps}`);
    expect(links).toEqual(['a-1', 'b-1', 'c0', 'd1', 'e1']);
    expect(chainOf(register, 'c', ['replaces'])).toHaveLength(1);
    expect(chainOf(register, 'z')).toEqual([]);
  });

  it('ends in circles and reaches the end of a chain of 100,000 documents', () => {
    expect(
      chainOf(
        registerOf([
          ['a', 'b'],
          ['b', 'a'],
        ]),
        'a',
      ),
    ).toHaveLength(2);
    const length = 100_000;
    const long = Array.from({ length }, (_, at) => [`${at + 1}`, `${at}`] as const);
    const { register, findings } = registerOf([...long, ['0', `${length}`]]);
    expect(chainOf(register, '0')).toHaveLength(length + 1);
    expect(findings.map(({ code }) => code)).toEqual(['documents/relation-cycle']);
  });
});
