import { createHierarchy, type DatasetContext } from 'danvan';
import { expect, it } from 'vitest';
import { pushedContext } from '#inside/aggregation';
import { firstDifference } from '#inside/sql';
import { recordedStore } from '../../../support/recorded-store.js';
import { smallContext } from '../../../support/small-plan.js';

const units = ['tinh', 'xa-a', 'xa-b'].map((id) => ({
  id,
  name: id,
  ...(id !== 'tinh' && { parent: 'tinh' }),
}));
const withUnits = (...given: typeof units) => ({
  ...smallContext,
  hierarchy: createHierarchy(given),
});
const whole = withUnits(...units);

/** What is said of a context where the tables hold another one. */
function said(stored: DatasetContext, given: DatasetContext) {
  const { tree, indicators, lines } = pushedContext(stored, 'context');
  const { store } = recordedStore((sql) => {
    if (sql.includes('"unit_id"')) return tree.units.map(({ id }) => ({ unit_id: id }));
    if (sql.includes('"line_id"')) return lines.map(({ id }) => ({ line_id: id }));
    return indicators.map(({ code }) => ({ indicator_code: code }));
  });
  return firstDifference(store, pushedContext(given, 'context'));
}

it('names what is new, and what is not there any more', async () => {
  const [tinh, a, b] = units;
  if (tinh === undefined || a === undefined || b === undefined) throw new RangeError('three units');
  expect(await said(withUnits(tinh, a), whole)).toBe('they do not know the unit "xa-b"');
  expect(await said(whole, withUnits(tinh, a))).toBe('the unit "xa-b" of theirs is not given');
  expect(await said(whole, withUnits(tinh, b, a))).toBe(
    'the unit "xa-b" has another place in its list',
  );
});

it('looks at indicators where the units are the same', async () => {
  const fewer = { ...whole, indicators: whole.indicators.slice(1) };
  const code = whole.indicators[0]?.code;
  expect(await said(whole, fewer)).toBe(`the indicator "${code}" of theirs is not given`);
  expect(await said(fewer, whole)).toBe(`they do not know the indicator "${code}"`);
});

it('says what else it may be where all of them are the same', async () => {
  expect(await said(whole, whole)).toMatch(/^units lie elsewhere/u);
});
