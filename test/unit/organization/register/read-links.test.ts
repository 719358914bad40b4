import { createHierarchy } from 'danvan';
import { linkTypes } from 'danvan/organization';
import { expect, it } from 'vitest';
import { readLinks } from '#inside/organization';

const { byId } = createHierarchy([
  { id: 'du-xa', name: 'Đảng ủy xã' },
  { id: 'hu', name: 'Huyện ủy' },
]);

const read = (...rows: readonly unknown[]) => readLinks(rows, byId, linkTypes);

it('keeps links between known units, with the first day after', () => {
  const row = { type: 'party', unit: 'du-xa', target: 'hu', to: '2025-06-30' };
  expect(read(row)).toEqual({
    links: [{ type: 'party', unit: 'du-xa', target: 'hu', to: '2025-06-30', until: '2025-07-01' }],
    findings: [],
  });
});

it('names what a link refers to that is not there, all of it', () => {
  const { links, findings } = read({ type: 'partyy', unit: 'du-xaa', target: 'tu' });
  expect(links).toEqual([]);
  expect(findings.map(({ code, path }) => [code, path])).toEqual([
    ['organization/unknown-unit', ['links', 0, 'unit']],
    ['organization/unknown-unit', ['links', 0, 'target']],
    ['organization/unknown-link-type', ['links', 0, 'type']],
  ]);
  expect(findings[0]?.params).toEqual({ unit: 'du-xaa', nearest: 'du-xa' });
});

it.each([{}, null, { type: 'party', unit: 'du-xa', target: 'hu', until: '2025-07-01' }])(
  'names the row %j, which is no link',
  (row) => {
    const { links, findings } = read(row);
    expect(links).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ path }) => path[0] === 'links' && path[1] === 0)).toBe(true);
  },
);
