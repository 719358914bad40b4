import { replicationsOf } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';

const models = [
  { id: 'c', replicates: 'b' },
  { id: 'a' },
  { id: 'b', replicates: 'a' },
  { id: 'd', replicates: 'a' },
  { id: 'x', replicates: 'y' },
  { id: 'y', replicates: 'x' },
  { id: 's', replicates: 's' },
];
const idsOf = (id: string) => replicationsOf(models, id).map((model) => model.id);

describe('replicationsOf', () => {
  it('gives direct ones first, then those of theirs', () => {
    expect(idsOf('a')).toEqual(['b', 'd', 'c']);
    expect(idsOf('c')).toEqual([]);
  });

  it('ends in a circle, and never gives the model itself', () => {
    expect(idsOf('x')).toEqual(['y']);
    expect(idsOf('s')).toEqual([]);
  });

  it('gives none of a model that is not there', () => {
    expect(idsOf('gone')).toEqual([]);
  });
});
