import { expect, it } from 'vitest';
import { callName, defineForm, knownForm, knownForms } from '#inside/forms';
import { letters, levels, members } from '../../../support/forms/small-forms.js';

it('knows what reading needs: name, keys, a blank row, named rows', () => {
  const known = knownForm(members);
  expect(known.name).toBe('01/HV');
  expect(known.keys).toEqual(['1', '2', '3', '4']);
  expect(known.blank).toEqual({ 1: null, 2: null, 3: null, 4: null });
  expect(known.rowIds).toBeUndefined();
  expect(knownForm(levels).rowIds?.has('north')).toBe(true);
  expect(known.schema()).toBe(known.schema());
});

it('calls a form by its code, else by its title', () => {
  expect([callName(members), callName(levels)]).toEqual(['01/HV', 'Theo cấp']);
});

it('keeps forms in their order, the first of two with one id', () => {
  const columns = [{ index: '1', heading: 'A' }];
  const forms = knownForms([members, letters, defineForm({ id: 'members', title: 'B', columns })]);
  expect([...forms.keys()]).toEqual(['members', 'letters']);
  expect(forms.get('members')?.form).toBe(members);
});
