import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as schemas from 'danvan/schemas';
import { expect, it } from 'vitest';
import * as z from 'zod';

it.each(Object.entries(schemas))(
  '%s is said in JSON Schema, which other validators take',
  (_, schema) => {
    const said = z.toJSONSchema(schema, { io: 'input' });
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    expect(() => ajv.compile(said)).not.toThrow();
  },
);

it('says of each what it takes, but of a value in five states', () => {
  const silent = Object.entries(schemas).filter(([, schema]) => {
    const said = z.toJSONSchema(schema, { io: 'input' });
    return said.type === undefined && said.anyOf === undefined && said.oneOf === undefined;
  });
  expect(silent.map(([name]) => name)).toEqual(['observedValueSchema']);
});
