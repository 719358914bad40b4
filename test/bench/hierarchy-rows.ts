import type { UnitInput } from 'danvan';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const lists = fileURLToPath(new URL('../../../shared/adm/', import.meta.url));

const top: UnitInput = { id: 'viet-nam', name: 'Việt Nam', level: 'central' };

/** The rows of one list of units; ids carry the year, for a code is no identity. */
function rowsOf(year: '2024' | '2025', validity: UnitInput['validity']): readonly UnitInput[] {
  const lines = readFileSync(`${lists}units-${year}.csv`, 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [code = '', name = '', kind = '', level = '', parent = ''] = line.split(',');
    const above = parent === '' ? top.id : `${year}/${parent}`;
    return { id: `${year}/${code}`, name, kind, level, parent: above, validity };
  });
}

/** All 14,150 units of the trees of 2024 and 2025, or null where the lists are not here. */
export function realRows(): readonly UnitInput[] | null {
  if (!existsSync(lists)) return null;
  return [top, ...rowsOf('2024', { to: '2025-06-30' }), ...rowsOf('2025', { from: '2025-07-01' })];
}

const row = (kind: string, [id, level, parent]: readonly [string, string, string]): UnitInput => ({
  id,
  name: `${kind} Hòa Bình ${id}`,
  level,
  parent,
});

/** A made-up country of 34 provinces, 3,300 communes and villages up to 100,000 units. */
export function madeUpRows(count = 100_000): readonly UnitInput[] {
  const provinces = 34;
  const communes = 3_300;
  return Array.from({ length: count }, (_, at) => {
    if (at === 0) return top;
    if (at <= provinces) return row('tỉnh', [`t${at}`, 'province', top.id]);
    if (at <= provinces + communes) {
      return row('xã', [`x${at - provinces}`, 'commune', `t${1 + (at % provinces)}`]);
    }
    return row('thôn', [`d${at}`, 'village', `x${1 + (at % communes)}`]);
  });
}

/** Two plain maps: each row by its id, and the rows below each. */
export function plainMaps(rows: readonly UnitInput[]) {
  const byId = new Map<string, UnitInput>();
  const children = new Map<string, UnitInput[]>();
  for (const each of rows) {
    byId.set(each.id, each);
    const above = each.parent ?? '';
    const siblings = children.get(above);
    if (siblings) siblings.push(each);
    else children.set(above, [each]);
  }
  return { byId, children };
}
