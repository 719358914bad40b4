import { expect, it } from 'vitest';
import { knownForms, sentForms } from '#inside/forms';
import { letters, members, sent } from '../../../support/forms/small-forms.js';

const first = sent(members, { '1': 9 });
const second = sent(members, { '1': 7 }, { period: '2026-Q2' });
const other = sent(letters, {}, { period: '2026-Q2' });
const all = sentForms([first, second, other], knownForms([letters, members]), {});

it('looks up the same row in another form of the same unit and period', () => {
  expect([...(all.amountsIn(other, 'members', 'xa-a') ?? [])]).toEqual([7, NaN, NaN, NaN]);
  expect(all.amountsIn(other, 'members', 'xa-b')).toBeUndefined();
  expect(all.amountsIn(other, 'nothing', 'xa-a')).toBeUndefined();
});

it('looks up what was sent for the days right before', () => {
  expect(all.before(second)).toBe(first);
  expect(all.before(first)).toBeUndefined();
  expect(all.before({ ...second, period: 'x' })).toBeUndefined();
});
