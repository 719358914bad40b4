import { DanvanError } from 'danvan';
import { describe, expect, it } from 'vitest';
import { readable } from '#inside/findings';
import { errorOf } from '../../support/error-of.js';

const failing = (cause: unknown) => (): never => {
  throw cause;
};

describe('readable', () => {
  it('gives what the work gives', () => {
    expect(readable('The value', () => 5)).toBe(5);
  });

  it('turns what was thrown into misuse, with its cause', () => {
    const cause = new TypeError('x is no function');
    const error = errorOf(() => readable('The value', failing(cause)));
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', message: 'The value cannot be read.' });
    expect(error.cause).toBe(cause);
  });

  it('lets errors of ours through', () => {
    const ours = new DanvanError('PEER_MISSING', 'x');
    expect(errorOf(() => readable('The value', failing(ours)))).toBe(ours);
  });
});
