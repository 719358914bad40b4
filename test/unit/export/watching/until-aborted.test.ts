import { describe, expect, it } from 'vitest';
import { untilAborted } from '#inside/export';

const endless = (): Promise<string> => new Promise(() => {});

describe('untilAborted', () => {
  it('gives what the work gives, or throws what it throws', async () => {
    const { signal } = new AbortController();
    expect(await untilAborted(Promise.resolve('a'), signal)).toBe('a');
    expect(await untilAborted(Promise.resolve('a'), undefined)).toBe('a');
    const cause = new Error('no font');
    await expect(untilAborted(Promise.reject(cause), signal)).rejects.toBe(cause);
  });

  it('leaves work that never ends', async () => {
    const controller = new AbortController();
    const waiting = untilAborted(endless(), controller.signal);
    controller.abort('reason');
    await expect(waiting).rejects.toMatchObject({ code: 'ABORTED', cause: 'reason' });
  });

  it('stops listening once the work is done', async () => {
    const listeners = new Set<() => void>();
    const signal = {
      aborted: false,
      addEventListener: (_: 'abort', listener: () => void) => void listeners.add(listener),
      removeEventListener: (_: 'abort', listener: () => void) => void listeners.delete(listener),
    };
    const waiting = untilAborted(Promise.resolve('a'), signal);
    expect(listeners.size).toBe(1);
    await waiting;
    expect(listeners.size).toBe(0);
  });

  it('waits for the work where the signal tells nothing', async () => {
    expect(await untilAborted(Promise.resolve('a'), { aborted: false })).toBe('a');
  });
});
