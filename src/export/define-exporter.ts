import { DanvanError } from '#room/findings';
import { plainCopy } from '#room/kit';
import type { Exporter } from './exporter.js';
import { isRecord } from './shape-check.js';

/** Every part of the contract that was not given; types do not hold what JavaScript hands in. */
function missingParts(exporter: unknown): readonly string[] {
  if (!plainCopy(() => exporter).ok) return ['it must not fail when it is looked at'];
  if (!isRecord(exporter)) return ['it must be an object'];
  const { name, capabilities, render } = exporter;
  return [
    ...(typeof name === 'string' && name.trim() !== '' ? [] : ['name must be a text']),
    ...(isRecord(capabilities) ? [] : ['capabilities must be an object']),
    ...(typeof render === 'function' ? [] : ['render must be a function']),
  ];
}

/**
 * Freezes an exporter and keeps its name as a literal type.
 *
 * Vietnamese: khai báo bộ xuất.
 *
 * For authors of exporters; it registers nothing.
 *
 * @param exporter - The name, the capabilities and the `render` function.
 * @returns The same exporter, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`, every reason in its message, where a part
 * is missing.
 *
 * @example
 * ```ts
 * import { defineExporter, encodeText } from 'danvan/exporter';
 *
 * const titles = defineExporter({
 *   name: 'titles',
 *   capabilities: {},
 *   render: async ({ title }) => ({
 *     bytes: encodeText(title),
 *     mediaType: 'text/plain',
 *     extension: 'txt',
 *     findings: [],
 *   }),
 * });
 * titles.name; //=> 'titles'
 * ```
 *
 * @category Export
 */
export function defineExporter<const Name extends string>(
  exporter: Exporter<Name>,
): Exporter<Name> {
  const problems = missingParts(exporter);
  if (problems.length > 0) {
    const message = `The exporter is not well formed: ${problems.join('; ')}.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  const capabilities = Object.freeze({ ...exporter.capabilities });
  return Object.freeze({ ...exporter, capabilities });
}
