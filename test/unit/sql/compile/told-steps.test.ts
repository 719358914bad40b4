import { planOf } from 'danvan/sql';
import { describe, expect, it } from 'vitest';
import { nearSteps, toldSteps, writingOf } from '#inside/sql';
import { reformedContext } from '../../../support/reformed-plan.js';
import { namesOf, smallWriting, stepIn } from '../../../support/small-plan.js';

const seen = (options = {}) =>
  writingOf(planOf(reformedContext, { units: 'nuoc', period: '2026', ...options }), 'duckdb', {});
const all = { plan: 'year', compareWith: 'same-period-last-year' } as const;

describe('what is in doubt', () => {
  const doubts = (writing: ReturnType<typeof smallWriting>) =>
    namesOf(toldSteps(writing, true)).filter((name) => /doubt/.test(name));

  it('is called so at its last step, however far it spreads', () => {
    expect(doubts(smallWriting())).toEqual(['doubtful']);
    expect(doubts(smallWriting({ indicators: ['x.r'] }))).toEqual(['in_doubt', 'doubtful']);
    expect(doubts(smallWriting({ indicators: ['x.r'], plan: 'year' }))).toEqual([
      'in_doubt',
      'measures_in_doubt',
      'doubtful',
    ]);
    expect(doubts(seen({ plan: 'year' }))).toEqual(['in_doubt', 'measures_in_doubt', 'doubtful']);
  });

  it('spreads from what was in doubt before', () => {
    const steps = toldSteps(smallWriting({ indicators: ['x.r'], plan: 'year' }), true);
    expect(stepIn(steps, 'measures_in_doubt')).toContain('from in_doubt d');
    expect(stepIn(steps, 'doubtful')).toContain('from measures_in_doubt d');
    expect(stepIn(toldSteps(seen(), true), 'doubtful')).toContain('from in_doubt d join chains');
  });

  it('is what is odd, below units above others too', () => {
    const doubtful = stepIn(toldSteps(smallWriting(), true), 'doubtful');
    expect(doubtful).toContain('from odd o join "danvan_unit_closure" c on c.above_key');
    expect(doubtful).toContain('from figures f');
    expect(doubtful).not.toContain('unlike');
    const compared = stepIn(toldSteps(smallWriting(all), true), 'in_doubt');
    expect(compared).toContain('from unlike');
    expect(compared).toContain('from unplanned');
  });

  it('is in a view what units are seen in parts, and states that were taken over', () => {
    const inDoubt = (code: string) =>
      stepIn(toldSteps(seen({ indicators: [code] }), true), 'in_doubt');
    expect(inDoubt('x.f')).toContain('where s.kind = 2');
    expect(inDoubt('x.f')).not.toContain('s.is_of_part');
    expect(inDoubt('x.s')).toContain('s.is_of_part = 1');
  });
});

describe('a row is odd', () => {
  const odd = (options = {}) => stepIn(toldSteps(smallWriting(options), true), 'odd');

  it('where others are below its unit, by number', () => {
    expect(odd()).toContain('o.unit_key in (0, 3)');
    expect(odd({ units: 'huyen' })).toContain('o.unit_key in (3)');
    expect(odd({ units: ['xa-a', 'xa-b'] })).toContain('or 1 = 0');
  });

  it('where it is a rate as it was stated', () => {
    expect(odd({ indicators: ['x.r'] })).toContain('o.indicator_key in (0, 1, 2)');
    expect(odd({ indicators: ['x.r'] })).toContain('or o.indicator_key in (2)');
  });

  it('only of the measures asked', () => {
    expect(odd()).toContain('o.measure in (0)');
    expect(odd({ plan: 'year' })).toMatch(/o\.measure in \((0, 1|1, 0)\)/);
  });

  it('in a view by the days on which its unit counts for itself', () => {
    const text = stepIn(toldSteps(seen(), true), 'odd');
    expect(text).toContain('join seen s');
    expect(text).toContain('p.from_day < s.first_day or p.from_day > s.last_day');
  });
});

describe('what is plain', () => {
  const plainOf = (dialect: 'duckdb' | 'clickhouse', areListsRead: boolean, code = 'x.f') =>
    toldSteps(smallWriting({ indicators: [code] }, dialect), areListsRead).filter(
      ([name]) => name === 'plain',
    );

  it('is asked where a list or a ratio is read, or figures are counted one by one', () => {
    expect(plainOf('duckdb', false)).toEqual([]);
    expect(plainOf('duckdb', true)).toHaveLength(1);
    expect(plainOf('duckdb', false, 'x.r')).toHaveLength(1);
    expect(plainOf('clickhouse', false).map(([, , inline]) => inline)).toEqual(['inline']);
    expect(plainOf('clickhouse', true).map(([, , inline]) => inline)).toEqual([undefined]);
  });
});

it('looks at rows of the years asked, of loads that are done', () => {
  const writing = smallWriting();
  const steps = nearSteps(writing);
  expect(stepIn(steps, 'reach')).toContain(`to_day >= ${writing.asked.from}`);
  expect(stepIn(steps, 'reach')).toContain(`from_day <= ${writing.asked.to}`);
  for (const name of ['reach', 'near'])
    expect(stepIn(steps, name)).toContain('load_key in (select load_key from loads)');
});
