import { describe, expect, it } from 'vitest';
import { timeFinding } from '#inside/time';
import { unless } from '#inside/records';

describe('unless', () => {
  it('gives the record, or what keeps it from being one', () => {
    const wrong = timeFinding('time/not-a-period', { text: 'x' });
    expect(unless([], 1)).toEqual({ ok: true, value: 1 });
    expect(unless([wrong], 1)).toEqual({ ok: false, findings: [wrong] });
  });
});
