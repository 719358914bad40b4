import { defineExporter } from 'danvan/exporter';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { errorOf } from '../../support/error-of.js';
import { emptyFile } from './support.js';

const given = {
  name: 'demo',
  capabilities: { pages: true },
  render: async () => emptyFile,
} as const;

describe('defineExporter', () => {
  it('keeps name, capabilities and render', () => {
    expect(defineExporter(given)).toEqual(given);
  });

  it('refuses what does not keep the contract, with every reason', () => {
    const { code, message } = errorOf(() => defineExporter(JSON.parse('{ "name": "" }')));
    expect(code).toBe('INVALID_ARGUMENT');
    expect(message).toBe(
      'The exporter is not well formed: name must be a text; capabilities must be an object; render must be a function.',
    );
    expect(errorOf(() => defineExporter(JSON.parse('null'))).message).toContain(
      'must be an object',
    );
  });

  it('keeps the name as a literal type', () => {
    expectTypeOf(defineExporter({ ...given, name: 'demo' }).name).toEqualTypeOf<'demo'>();
  });

  it('freezes the exporter and its capabilities, not what was given', () => {
    const capabilities = { pages: true };
    const exporter = defineExporter({ ...given, capabilities });
    expect(Object.isFrozen(exporter)).toBe(true);
    expect(Object.isFrozen(exporter.capabilities)).toBe(true);
    expect(Object.isFrozen(capabilities)).toBe(false);
  });
});
