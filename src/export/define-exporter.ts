import type { Exporter } from './exporter.js';

/**
 * Freezes an exporter and keeps its name as a literal type.
 *
 * Vietnamese: khai báo bộ xuất.
 *
 * For authors of exporters; it registers nothing.
 *
 * @param exporter - The name, the capabilities and the `render` function.
 * @returns The same exporter, frozen.
 *
 * @example
 * ```ts
 * import { defineExporter, encodeText } from 'danvan';
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
  const capabilities = Object.freeze({ ...exporter.capabilities });
  return Object.freeze({ ...exporter, capabilities });
}
