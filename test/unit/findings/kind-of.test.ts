import { expect, it } from 'vitest';
import { kindOf } from '#inside/findings';

it('tells null and lists from objects, and does not stumble over a revoked proxy', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect([null, [], {}, 'x', 1n, undefined, proxy].map(kindOf)).toEqual([
    'null',
    'array',
    'object',
    'string',
    'bigint',
    'undefined',
    'revoked proxy',
  ]);
});
