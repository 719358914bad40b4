import { vi, type RenderContext } from 'danvan';
import { describe, expect, it } from 'vitest';
import { checkContext } from '#inside/export';
import { context, untyped } from './support.js';

const invalid = expect.objectContaining({ code: 'INVALID_ARGUMENT' });

describe('checkContext', () => {
  it.each(['2026-07-01', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    'accepts the day %s',
    (createdAt) => {
      expect(checkContext({ ...context, createdAt })).toBeUndefined();
    },
  );

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-7-1',
    '2026-07-01T00:00:00Z',
    ' 2026-07-01',
    '01/07/2026',
    '',
  ])('refuses “%s” as a day', (createdAt) => {
    expect(() => checkContext({ ...context, createdAt })).toThrow(invalid);
  });

  it.each([
    ['signal', 5],
    ['signal', null],
    ['signal', {}],
    ['signal', { aborted: 'no' }],
    ['onProgress', 5],
    ['onProgress', {}],
  ])('refuses %s: %j', (field, value) => {
    const given = untyped<typeof context>({ ...context, [field]: value });
    expect(() => checkContext(given)).toThrow(
      expect.objectContaining({
        code: 'INVALID_ARGUMENT',
        message: expect.stringContaining(field),
      }),
    );
  });

  it('refuses what cannot be written out', () => {
    const given: typeof context = Object.assign({ ...context }, { locale: Object.create(null) });
    expect(() => checkContext(given)).toThrow(invalid);
  });

  it('accepts a signal and a listener', () => {
    const { signal } = new AbortController();
    expect(checkContext({ ...context, signal, onProgress: () => {} })).toBeUndefined();
  });

  it.each([
    [{ createdAt: '2026-07-01' }],
    [{ ...context, locale: 'fr' }],
    [{ ...context, locale: 'vi' }],
    [{ ...context, locale: {} }],
    [{ locale: vi }],
    [{}],
  ])('refuses %j', (given) => {
    expect(() => checkContext(untyped(given))).toThrow(invalid);
  });

  it('says how to give the language that was given as a string', () => {
    const given = untyped<RenderContext>({ ...context, locale: 'en' });
    expect(() => checkContext(given)).toThrow(
      /import \{ en \} from 'danvan' and give en, not “en”/,
    );
  });

  it('refuses a context that is not there', () => {
    expect(() => checkContext(undefined)).toThrow(invalid);
  });
});
