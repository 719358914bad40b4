import { vi } from 'danvan';
import { expect, it } from 'vitest';
import { askedLocale } from '#inside/locale';

it('gives the language that is asked for, or none', () => {
  expect(askedLocale({ locale: vi })).toBe(vi);
  expect(askedLocale({})).toBeUndefined();
});

it('refuses one that is no value, or stands under its former name', () => {
  expect(() => askedLocale({ locale: 'en' })).toThrow(/import \{ en \} from 'danvan'/);
  const former: { readonly locale?: string } = JSON.parse('{"language":"en"}');
  expect(() => askedLocale(former)).toThrow(/give locale: en/);
});
