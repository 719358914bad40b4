import { expect, it } from 'vitest';
import { requireLoad } from '#inside/sql';

it.each(['2026-Q3', ' x '])('takes the name %j', (load) => {
  expect(() => requireLoad(load, 'load')).not.toThrow();
});

it.each(['', ' \u00a0', 7, undefined, null])('refuses %j', (load) => {
  expect(() => requireLoad(load, 'options.load')).toThrow(
    expect.objectContaining({
      code: 'INVALID_ARGUMENT',
      message: expect.stringContaining('options.load'),
    }),
  );
});
