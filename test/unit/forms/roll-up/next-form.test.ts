import { expect, it } from 'vitest';
import { nextForm } from '#inside/forms';
import { letters, members, sent } from '../../../support/forms/small-forms.js';

it('opens with what the period before closed with, and with nothing else', () => {
  const next = nextForm(letters, sent(letters, { '1': 9, '2': 3, '5': 4 }), '2026-Q2');
  expect(next).toMatchObject({ form: 'letters', unit: 'xa-a', period: '2026-Q2' });
  expect(next.rows[0]?.cells).toEqual({
    1: null,
    2: 4,
    3: null,
    4: null,
    5: null,
    6: null,
    7: null,
  });
  expect(nextForm(letters, sent(letters, {}), '2026-Q2').rows[0]?.cells['2']).toBeNull();
  expect(nextForm(members, sent(members, { '1': 1 }), '2026-Q2').rows[0]?.cells['1']).toBeNull();
});
