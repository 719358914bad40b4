import { describe, expect, it } from 'vitest';
import { completeOptions } from '#inside/exporters/plain-text';

describe('completeOptions', () => {
  it('fills in what was left open', () => {
    const defaults = { width: 100, lineEnding: 'lf', byteOrderMark: false };
    expect(completeOptions({})).toEqual(defaults);
    expect(completeOptions({ width: 80 })).toEqual({ ...defaults, width: 80 });
  });

  it('takes the ends of the range of widths', () => {
    expect(completeOptions({ width: 40 }).width).toBe(40);
    expect(completeOptions({ width: 1000 }).width).toBe(1000);
  });

  it.each(['{"width": 20}', '{"width": "80"}', '{"lineEnding": "\\n"}'])('refuses %s', (json) => {
    expect(() => completeOptions(JSON.parse(json))).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    );
  });
});
