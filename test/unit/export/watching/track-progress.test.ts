import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trackProgress } from '#inside/export';

describe('trackProgress', () => {
  it('rises, stays below 1 until the end, and is 1 once, whatever is reported', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double(), fc.double({ min: 0, max: 1 }))), (given) => {
        const shares: number[] = [];
        const progress = trackProgress((share) => void shares.push(share));
        for (const share of given) progress.report(share);
        progress.finish();
        expect(shares).toEqual([...new Set(shares)].toSorted((a, b) => a - b));
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(shares.at(-1)).toBe(1);
      }),
    );
  });

  it('remembers what the function threw and does not call it again', () => {
    const cause = new Error('closed');
    let calls = 0;
    const progress = trackProgress(() => {
      calls += 1;
      throw cause;
    });
    expect(() => progress.report(0.1)).toThrow(cause);
    expect(() => progress.report(0.2)).toThrow(cause);
    expect(() => progress.finish()).toThrow(cause);
    expect(calls).toBe(1);
    expect(progress.failure()).toEqual({ cause });
  });

  it('tells nothing once it was stopped', () => {
    const shares: number[] = [];
    const progress = trackProgress((share) => void shares.push(share));
    progress.report(0.1);
    progress.stop();
    progress.report(0.2);
    expect(shares).toEqual([0.1]);
  });

  it('works without a function', () => {
    const progress = trackProgress(undefined);
    progress.report(0.5);
    progress.finish();
    expect(progress.failure()).toBeUndefined();
  });
});
