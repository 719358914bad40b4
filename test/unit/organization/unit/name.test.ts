import { nameIn } from 'danvan/organization';
import { nameSchema } from 'danvan/schemas';
import { expect, it } from 'vitest';

it('takes a plain text as the Vietnamese name', () => {
  expect(nameSchema.parse(' xã A ')).toEqual({ vi: 'xã A' });
});

it('refuses an empty name', () => {
  expect(nameSchema.safeParse('  ').success).toBe(false);
});

it('falls back to Vietnamese where there is no English name', () => {
  expect(nameIn({ vi: 'xã A' }, 'en')).toBe('xã A');
  expect(nameIn({ vi: 'xã A', en: 'A commune' }, 'en')).toBe('A commune');
});
