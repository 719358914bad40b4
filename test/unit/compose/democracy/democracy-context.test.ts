import { expect, it } from 'vitest';
import { democracyContext, labelOf } from '#inside/compose';
import { readDecisions } from '#inside/democracy';
import { createHierarchy } from '#inside/organization';
import { partyLayout as layout } from 'danvan/vietnam';

const hierarchy = createHierarchy([{ id: 'ban', name: 'Ban', category: 'organization' }]);
const decisions = readDecisions([{ id: 'd', unit: 'x', content: 'road' }]).values;
const contextOf = (more: object = {}) =>
  democracyContext({
    hierarchy,
    issuer: 'ban',
    layout,
    date: '2026-01-01',
    records: { decisions },
    ...more,
  });

it('has the records of each list that has some, or of those that are asked for', () => {
  expect([...contextOf().byList].map(([list, all]) => [list, all.length])).toEqual([
    ['decisions', 1],
  ]);
  const asked = contextOf({ records: {}, lists: ['decisions'] });
  expect(asked.byList.get('decisions')).toEqual([]);
});

it('finds labels by keys that are put together, and hands back a key that has none', () => {
  expect(labelOf(contextOf(), 'word.online')).toBe('trực tuyến');
  expect(labelOf(contextOf(), 'word.nothing')).toBe('word.nothing');
});
