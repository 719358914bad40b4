import { throwIfAborted } from 'danvan/exporter';
import { describe, expect, it } from 'vitest';

describe('throwIfAborted', () => {
  it('does nothing without a signal or while it is not aborted', () => {
    expect(throwIfAborted(undefined)).toBeUndefined();
    expect(throwIfAborted(new AbortController().signal)).toBeUndefined();
  });

  it('throws ABORTED with the reason of the platform signal as its cause', () => {
    const reason = new Error('closed');
    expect(() => throwIfAborted(AbortSignal.abort(reason))).toThrow(
      expect.objectContaining({ name: 'DanvanError', code: 'ABORTED', cause: reason }),
    );
  });
});
