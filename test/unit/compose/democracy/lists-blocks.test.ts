import { expect, it } from 'vitest';
import { createHierarchy } from 'danvan';
import { partyLayout as layout } from 'danvan/vietnam';
import { democracyContext, listsBlocks } from '#inside/compose';

const hierarchy = createHierarchy([{ id: 'ban', name: 'Ban', category: 'organization' }]);
const frame = { hierarchy, issuer: 'ban', layout, until: '2026-12-31', records: {} };

it('counts lists without records too, and says nothing of no list', () => {
  const [table] = listsBlocks(democracyContext({ ...frame, lists: ['works', 'boards'] }));
  expect(table).toMatchObject({
    kind: 'table',
    rows: [{ cells: { records: { amount: 0 } } }, {}, { role: 'total' }],
  });
  expect(listsBlocks(democracyContext(frame))).toEqual([]);
});
