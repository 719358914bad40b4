import { describe, expect, it } from 'vitest';
import { categorySteps, rowsOfCategory, written } from '#inside/sql';
import { namesOf, smallWriting, stepIn, textOf } from '../../../support/small-plan.js';

const hostile = `p' or '1'='1`;
const asked = (category: string) =>
  smallWriting({ indicators: ['x.k'], categories: { kind: category } });

describe('a category that is asked', () => {
  it('is a parameter, and so is its field', () => {
    const [first] = categorySteps(asked(hostile));
    if (first === undefined) throw new RangeError('There are no steps.');
    const { sql, params } = written(first[1], 'postgres');
    expect(params).toEqual(['kind', hostile]);
    expect(sql).not.toContain(hostile);
  });

  it('is told by the one dimension of a row: crossed with another it is something else', () => {
    expect(stepIn(categorySteps(asked('p')), 'own_dimensions')).toContain('having count(*) = 1');
  });

  it('leaves in doubt whoever sent others for days of which it did not send this one', () => {
    const others = stepIn(categorySteps(asked('p')), 'heard_of_others');
    expect(others).toContain('left join own_days');
    expect(others).toContain('o.is_wrong = 1 or coalesce(d.is_own, 0) = 0');
    expect(others).toContain('o.indicator_key in (4)');
  });

  it('is of rows of a breakdown alone', () => {
    const rows = textOf(rowsOfCategory(asked('p')));
    expect(rows).toContain('join own_dimensions d');
    expect(rows).toContain('o.is_odd > 1');
  });

  it('needs no steps where totals are asked', () => {
    expect(namesOf(categorySteps(smallWriting({ indicators: ['x.k'] })))).toEqual([]);
  });
});
