import { describe, expect, it } from 'vitest';
import { fail, must } from '#inside/exporters/testing';

describe('must', () => {
  it('throws CONFORMANCE_FAILED with its sentence where a fact does not hold', () => {
    expect(() => must(true, 'a')).not.toThrow();
    expect(() => must(false, 'It is so.')).toThrow(
      expect.objectContaining({ code: 'CONFORMANCE_FAILED', message: 'It is so.' }),
    );
  });
});

describe('fail', () => {
  it('keeps the cause', () => {
    const cause = new Error('x');
    expect(() => fail('a', cause)).toThrow(expect.objectContaining({ cause }));
  });
});
