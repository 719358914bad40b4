import { expect, it } from 'vitest';
import { mendParents, type Unit } from '#inside/organization';

const unit = (id: string, parent?: string): Unit => ({
  id,
  name: { vi: id },
  category: 'place',
  aliases: [],
  codes: [],
  validity: [],
  history: [],
  ...(parent !== undefined && { parent }),
});

it('leaves sound links alone', () => {
  const units = [unit('a'), unit('b', 'a')];
  const byId = new Map(units.map((each) => [each.id, each]));
  expect(mendParents(byId)).toEqual({ byId, findings: [] });
});

it('cuts every link of a ring and of two rings apart', () => {
  const units = [unit('a', 'b'), unit('b', 'a'), unit('c', 'd'), unit('d', 'c'), unit('e', 'a')];
  const mended = mendParents(new Map(units.map((each) => [each.id, each])));
  expect(mended.findings).toHaveLength(2);
  expect([...mended.byId.values()].map(({ parent }) => parent)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    'a',
  ]);
});
