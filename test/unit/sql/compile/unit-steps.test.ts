import { periodOf } from 'danvan';
import { planOf } from 'danvan/sql';
import { describe, expect, it } from 'vitest';
import { isIn, isOfCells, isOfTotal, owedBits, sql, unitSteps, writingOf } from '#inside/sql';
import { reformedContext } from '../../../support/reformed-plan.js';
import {
  namesOf,
  smallContext,
  smallWriting,
  stepIn,
  textOf,
} from '../../../support/small-plan.js';

const unit = sql`o.unit_key`;
const groups = [{ id: 'g', name: 'g', units: ['xa-a'] }];
const obligations = [{ unit: 'xa-a', form: 'a', period: periodOf('2026-Q1') }];
const owing = smallWriting({}, 'duckdb', { ...smallContext, obligations });
const seen = writingOf(planOf(reformedContext, { units: 'nuoc', period: '2026' }), 'duckdb', {});

describe('a number', () => {
  it('is one of a list, and none is in an empty one', () => {
    expect(textOf(isIn(unit, [3, 1]))).toBe('o.unit_key in (3, 1)');
    expect(textOf(isIn(unit, []))).toBe('1 = 0');
  });
});

describe('a unit', () => {
  it('is looked at where it is at or below one that has cells, by its number', () => {
    expect(textOf(isOfCells(smallWriting({ units: 'huyen' }), unit))).toBe(
      '(o.unit_key between 3 and 4)',
    );
    const apart = smallWriting({ units: ['huyen', 'xa-a'] });
    expect(textOf(isOfCells(apart, unit)).split(' or ').sort()).toEqual([
      '(o.unit_key between 1 and 1',
      'o.unit_key between 3 and 4)',
    ]);
  });

  it('is not of the total where it is in a group alone', () => {
    const grouped = smallWriting({ units: 'huyen', groups });
    expect(textOf(isOfCells(grouped, unit))).toContain('between 1 and 1');
    expect(textOf(isOfTotal(grouped, unit))).toBe('(o.unit_key between 3 and 4)');
  });

  it('is one of those that a view names', () => {
    expect(textOf(isOfCells(seen, unit))).toBe('o.unit_key in (select unit_key from seen)');
    expect(textOf(isOfTotal(seen, unit))).toContain('where is_asked = 1');
  });
});

describe('the lowest units', () => {
  const lowest = (...given: Parameters<typeof smallWriting>) =>
    stepIn(unitSteps(smallWriting(...given)), 'lowest');

  it('have cells of their own where the table has rows of all', () => {
    expect(lowest({ rows: 'all' })).toContain('unit_key as cell_unit');
  });

  it('belong to the nearest unit that has cells', () => {
    const below = lowest({ rows: 'below' });
    expect(below).toContain('max(c.above_key) as cell_unit');
    expect(below).toMatch(/c\.above_key in \((0, 1, 2, 3)\)/);
    expect(lowest({ units: ['xa-a', 'xa-b'] })).toContain('c.above_key in (1, 2)');
  });

  it('are told by the list of a view', () => {
    expect(stepIn(unitSteps(seen), 'lowest')).toMatch(/^select unit_key, cell_unit from seen/);
    expect(stepIn(unitSteps(seen), 'tree')).toBe('select unit_key from seen');
  });
});

describe('what is owed', () => {
  it('is all of a sum, unless reports were assigned or units were there on some days', () => {
    const [plain, assigned, inForce] = [smallWriting(), owing, seen].map((writing) =>
      stepIn(unitSteps(writing), 'owed'),
    );
    expect(plain).toContain('cross join wholes');
    expect(assigned).toContain('"danvan_owed"');
    expect(inForce).toContain('from spans');
    expect(inForce).not.toContain('"danvan_owed"');
  });

  it('is told by its own bits where it is not all', () => {
    const bits = [smallWriting(), owing, seen].map((writing) => textOf(owedBits(writing)));
    expect(bits).toEqual(['s.whole_bits', 'coalesce(o.bits, 0)', 'coalesce(o.bits, 0)']);
  });

  it('gives units that owe the same one number', () => {
    expect(stepIn(unitSteps(owing), 'duties')).toContain('partition by duty');
    expect(stepIn(unitSteps(smallWriting()), 'duties')).toContain('-1 as duty_key');
  });
});

it('lists what is added beside a view, ratios too, where there is anything', () => {
  const { register: _, ...context } = reformedContext;
  expect(namesOf(unitSteps(smallWriting()))).not.toContain('added');
  expect(stepIn(unitSteps(seen), 'added').match(/as "indicator_key"/g)).toHaveLength(2);
  const none = planOf(context, { units: 'nuoc', period: '2026', measure: 'change' });
  expect(stepIn(unitSteps(writingOf(none, 'duckdb', {})), 'added')).toContain('1 = 0');
});
