import { expect, it } from 'vitest';
import { formKeys } from '#inside/forms';
import { keysOnce } from '#inside/text';
import { members } from '../../../../support/forms/small-forms.js';

const keys = formKeys(members, keysOnce());
it('knows a form by its headings', () => {
  expect(keys.columns[1]?.path).toEqual([['giới tính'], ['nam']]);
  expect(keys.columns[1]?.joined).toEqual(['giới tính nam']);
  expect(keys.all.has('nữ')).toBe(true);
  expect(keys.byIndex.get('2')?.index).toBe('2');
  expect([keys.labelOf('Đơn vị'), keys.labelOf('Nam')]).toEqual(['name', undefined]);
});
