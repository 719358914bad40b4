import { describe, expect, it } from 'vitest';
import { successionsOfEdges } from '#inside/organization';

const edge = (text: string) => {
  const [from = '', to = '', kind, detail = ''] = text.split(' ');
  return { from, to, isPart: kind === 'part', detail };
};
const successions = (...edges: readonly string[]) =>
  successionsOfEdges(edges.map(edge), { date: '2025-07-01', basis: '202/2025/QH15' });
const kinds = (...edges: readonly string[]) =>
  successions(...edges).map(({ kind, from, to }) => [kind, from, to]);

describe('successionsOfEdges', () => {
  it('merges whole units by their heir', () => {
    expect(successions('a x whole', 'b x whole')).toEqual([
      {
        kind: 'merged',
        date: '2025-07-01',
        basis: '202/2025/QH15',
        from: ['a', 'b'],
        to: ['x'],
      },
    ]);
  });

  it.each([
    ['a x whole', 'continued'],
    ['a x whole kept', 'continued'],
    ['a x whole retyped', 'continued'],
    ['a x whole renamed', 'renamed'],
  ])('calls %s %s', (text, kind) => {
    expect(kinds(text)).toEqual([[kind, ['a'], ['x']]]);
  });

  it('calls a unit that takes in a part of another merged', () => {
    expect(kinds('a x whole', 'b x part', 'b y part')).toEqual([
      ['merged', ['a'], ['x']],
      ['split', ['b'], ['x', 'y']],
    ]);
  });

  it('says where all the people of a split unit are', () => {
    const [split] = successions('b x part population', 'b y part area', 'b z part');
    expect(split?.shares).toEqual([
      { from: 'b', to: 'x', of: { population: 1 } },
      { from: 'b', to: 'y', of: { population: 0 } },
      { from: 'b', to: 'z', of: { population: 0 } },
    ]);
  });

  it('does not say who lives where nobody has told', () => {
    const [split] = successions('b x part', 'b y part area', 'b z part some-population');
    expect(split?.shares).toEqual([{ from: 'b', to: 'y', of: { population: 0 } }]);
    expect(split?.note).toBe('b → z: some-population');
  });

  it('notes the details that no other field holds', () => {
    expect(successions('a x whole retyped', 'b y whole renamed').map(({ note }) => note)).toEqual([
      'a → x: retyped',
      undefined,
    ]);
  });
});
