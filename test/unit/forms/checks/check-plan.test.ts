import { expect, it } from 'vitest';
import { checkPlans, defineForm, knownForm } from '#inside/forms';
import { knownLetters, knownMembers } from '../../../support/forms/small-forms.js';

it('looks up both sides, the other form among those of the same act', () => {
  const [own, other] = checkPlans(knownLetters, [knownLetters, knownMembers]);
  expect(own?.isOwn).toBe(true);
  expect(other?.isOwn).toBe(false);
  expect(other?.right.forms.map(({ known }) => known.form.id)).toEqual(['members']);
});

it('takes no form of another act for the one that is named by its code', () => {
  const twin = defineForm({
    id: 'other',
    code: '01/HV',
    act: { number: '9/2020' },
    title: 'A',
    columns: [
      {
        index: '1',
        heading: 'A',
      },
    ],
  });
  const [, check] = checkPlans(knownLetters, [knownForm(twin)]);
  expect(check?.right.forms).toEqual([]);
});
