import { createHierarchy, en } from 'danvan';
import { expect, it } from 'vitest';
import { formContext } from '#inside/compose';
import { letters, members, sent } from '../../../support/forms/small-forms.js';

const rows = ['xa-a', 'xa-b'].map((key) => ({ key, cells: { '1': 2 } }));

it('works totals out where none were sent, and none for a single row', () => {
  const filled = { ...sent(members, {}), rows };
  expect(formContext(members, filled, {}).total?.['1']).toBe(4);
  expect(formContext(members, { ...filled, total: { '1': 5 } }, {}).total?.['1']).toBe(5);
  expect(formContext(letters, sent(letters, {}), {}).total).toBeUndefined();
});

it('names units as tables do, in the language asked', () => {
  const hierarchy = createHierarchy([{ id: 'xa-a', name: 'xã A' }]);
  const context = formContext(members, sent(members, {}), { hierarchy, locale: en });
  expect([context.unitName('xa-a'), context.unitName('xa-b')]).toEqual(['Xã A', 'xa-b']);
  expect(context.locale.language).toBe('en');
});
