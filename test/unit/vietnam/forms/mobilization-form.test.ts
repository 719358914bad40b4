import { expect, it } from 'vitest';
import { defineForm } from '#inside/forms';
import { mobilizationForm } from '#inside/vietnam';

it('tells an indicator in each column', () => {
  const { columns } = defineForm(mobilizationForm());
  expect(columns.filter(({ indicator }) => indicator === undefined)).toEqual([]);
});
