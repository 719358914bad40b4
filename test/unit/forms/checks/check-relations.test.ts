import { expect, it } from 'vitest';
import { amountsOf, checkPlans, checkRelations, defineForm, knownForm } from '#inside/forms';
import { knownLetters, knownMembers, letters, sent } from '../../../support/forms/small-forms.js';

const place = { known: knownLetters, sent: sent(letters, {}), at: 0, row: 0 } as const;
const plans = checkPlans(knownLetters, [knownLetters, knownMembers]);
const found = (cells: Readonly<Record<string, number>>, members?: number) => {
  const amounts = amountsOf(cells, knownLetters);
  const other = () => (members === undefined ? undefined : Float64Array.of(members, NaN, NaN, NaN));
  return checkRelations(plans, { amounts, other }, () => place);
};

it('finds conditions that do not hold, within a form and across forms', () => {
  expect(found({ '1': 9, '3': 5, '4': 9 }, 5)).toEqual([]);
  expect(found({ '1': 9, '4': 10 })[0]?.params).toMatchObject({
    left: '4',
    leftAmount: 10,
    sign: '<=',
    right: '1',
    rightAmount: 9,
    difference: 1,
  });
  const [across] = found({ '3': 5 }, 6);
  expect(across).toMatchObject({ code: 'forms/check-broken', params: { rightForm: '01/HV' } });
});

it('says nothing where a side, or the other form, is missing', () => {
  expect(found({ '4': 10 })).toEqual([]);
  expect(found({ '3': 5 })).toEqual([]);
  expect(found({ '3': 5 }, NaN)).toEqual([]);
});

it('only doubts what is an inference', () => {
  const form = defineForm({
    id: 'a',
    title: 'A',
    columns: [
      {
        index: '1',
        heading: 'A',
      },
      {
        index: '2',
        heading: 'B',
        partOf: '1',
      },
    ],
  });
  const known = knownForm(form);
  const amounts = Float64Array.of(1, 2);
  const at = { known, sent: sent(form, {}), at: 0, row: 0 } as const;
  const [doubt] = checkRelations(
    checkPlans(known, [known]),
    { amounts, other: () => undefined },
    () => at,
  );
  expect(doubt).toMatchObject({ code: 'forms/check-doubtful', severity: 'warning' });
});
