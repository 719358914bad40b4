import { describe, expect, it } from 'vitest';
import { rememberChecked, rememberPrintable, wasChecked, wasPrintable } from '#inside/export';

describe('what is remembered of documents', () => {
  it('is which were checked', () => {
    const document = Object.freeze({});
    expect(wasChecked(document)).toBe(false);
    expect(rememberChecked(document)).toBe(document);
    expect(wasChecked(document)).toBe(true);
    expect(wasChecked(Object.freeze({}))).toBe(false);
  });

  it('is which are printable, of those that were checked and so cannot change', () => {
    const [checked, open] = [rememberChecked(Object.freeze({})), {}];
    rememberPrintable(checked);
    rememberPrintable(open);
    expect([checked, open].map(wasPrintable)).toEqual([true, false]);
  });
});
