import { expect, it } from 'vitest';
import { formsOf, takenIn } from '#inside/forms';
import { members } from '../../../support/forms/small-forms.js';

it('takes in forms, units and calendars', () => {
  const known = { byId: new Map([['xa-a', {}]]) };
  const { forms, units, periods } = takenIn({ forms: [members], known });
  expect([...forms.keys()]).toEqual(['members']);
  expect(units?.has('xa-a')).toBe(true);
  expect(periods).toEqual({});
});

it.each([undefined, {}, [{}], [{ id: 'a', title: 'A', columns: [] }]])(
  'refuses forms like %j',
  (forms) => {
    // What JavaScript hands in, whatever the types say.
    expect(() => formsOf(forms as never)).toThrow(/forms/);
  },
);
