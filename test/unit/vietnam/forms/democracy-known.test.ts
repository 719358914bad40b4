import { expect, it } from 'vitest';
import { defineForm } from '#inside/forms';
import { consultedForm, decidedForm, disclosedForm, votedForm } from '#inside/vietnam';

it('has a row for each matter, and no code', () => {
  const forms = [disclosedForm(), decidedForm(), votedForm(), consultedForm()].map(defineForm);
  expect(forms.map(({ rows, code }) => [rows, code])).toEqual(
    forms.map(() => ['items', undefined]),
  );
  expect(forms[1]?.columns[2]?.printed).toBe('3=4+5+6+7');
  expect(forms[1]?.columns[10]).toMatchObject({ time: 'recompute', units: 'recompute' });
});
