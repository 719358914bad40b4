import { describe, expect, it } from 'vitest';
import { cellParts } from '#inside/sql';
import { smallWriting, textOf } from '../../../support/small-plan.js';

const parts = (...indicators: readonly string[]) =>
  textOf(cellParts(smallWriting({ indicators }))).split(/ union all (?=select [ce]\.cell_unit)/);
const columnsOf = (part = '') =>
  [...(part.split(' from (')[0] ?? '').matchAll(/ as (\w+)(?=,|$)/g)].map(([, name]) => name);

describe('what cells are made of', () => {
  it('is how many units told what, and the amounts of each kind', () => {
    expect([parts('x.f'), parts('x.s'), parts('x.f', 'x.s')].map(({ length }) => length)).toEqual([
      2, 2, 3,
    ]);
    const [counts, flows, states] = parts('x.f', 'x.s');
    expect(counts).toContain('count(*) as units');
    expect(flows).toContain('o.indicator_key in (0)');
    expect(states).toContain('o.indicator_key in (3)');
  });

  it('has the same columns in each part, since parts are put below each other', () => {
    const [first, ...others] = parts('x.f', 'x.s').map(columnsOf);
    expect(first).toHaveLength(8);
    for (const columns of others) expect(columns).toEqual(first);
  });

  it('has nothing of figures that leave a choice', () => {
    for (const part of parts('x.f', 'x.s')) expect(part).toContain('from doubtful u');
  });

  it('adds what happened within a sum, and of states those of the latest day', () => {
    const [, flows, states] = parts('x.f', 'x.s');
    expect(flows).toContain('where t.is_within = 1');
    expect(states).toContain('m.latest_day = e.to_day');
    expect(states).toContain('m.is_counted = 1');
  });
});
