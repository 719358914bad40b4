import { expect, it } from 'vitest';
import { defineForm } from '#inside/forms';
import { settledDenunciations2025 } from '#inside/vietnam';

it('begins with the denunciations of 02/XLD', () => {
  const { columns, checks } = defineForm(settledDenunciations2025());
  expect(columns).toHaveLength(25);
  expect(checks[0]).toMatchObject({ sign: '=', right: { form: '02/XLD', text: '12' } });
  expect(columns[6]?.printed).toBe('7=8+9+10+11+12+13');
});
