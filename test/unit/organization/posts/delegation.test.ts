import { delegationSchema } from 'danvan/schemas';
import { expect, it } from 'vitest';

const delegation = { post: 'bi-thu', authority: 'TUQ.' };

it.each([{ toPost: 'pho-bi-thu' }, { toHolder: { name: 'Nguyễn Văn A' }, occasion: 'Hội nghị' }])(
  'reads a role handed on with %j',
  (to) => {
    expect(delegationSchema.parse({ ...delegation, ...to })).toEqual({ ...delegation, ...to });
  },
);

it.each([
  {},
  { toPost: 'a', toHolder: { name: 'A' } },
  { toHolder: { name: 'A', phone: '09' } },
  { toPost: 'a', authority: 'K/T' },
  { toPost: '' },
])('takes no %j', (fields) => {
  expect(delegationSchema.safeParse({ ...delegation, ...fields }).success).toBe(false);
});
