const nested = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let at = 0; at < depth; at += 1) value = [value];
  return value;
};

const fail = (): never => {
  throw new Error('no');
};

function ring(): unknown {
  const value: Record<string, unknown> = {};
  value['self'] = [value, value];
  return value;
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** Values that are made to break whoever looks at them, by what they are. */
export const hostileValues: readonly (readonly [what: string, value: unknown])[] = [
  ['a length that is no number', JSON.parse('{"length":{"toString":0}}')],
  ['5,000 lists in each other', nested(5000)],
  ['a value that holds itself', ring()],
  ['a getter that throws', Object.defineProperty({}, 'id', { enumerable: true, get: fail })],
  ['a proxy that throws', new Proxy({}, { ownKeys: fail, get: fail, has: fail })],
  ['a revoked proxy', revoked()],
  ['a toJSON that throws', { toJSON: fail, toString: fail }],
  ['a large whole number', 5n],
  ['a symbol', Symbol('x')],
  ['a function', Object.defineProperty(() => 1, 'length', { get: fail })],
  ['a typed array', new Float64Array(3)],
  ['a map', new Map([['id', 1]])],
  ['the name of the prototype', JSON.parse('{"__proto__":{"id":"x"}}')],
  ['a long sparse list', Object.assign([], { length: 4_000_000_000 })],
];
