import { DanvanError, readable, requireObject } from '#room/findings';
import type { ComposedReport } from '#room/report';

/**
 * Composes from options that a program without types may have handed in: what is missing, or is not
 * at all what it should be, is misuse.
 *
 * @param needs - The options without which there is no document.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`.
 */
export function composed<Options extends object>(
  options: Options,
  needs: readonly (keyof Options & string)[],
  compose: (options: Options) => ComposedReport,
): ComposedReport {
  requireObject(options, 'options');
  return readable('The options', () => {
    const missing = needs.filter((name) => (options[name] ?? null) === null);
    if (missing.length === 0) return compose(options);
    const message = `A document cannot be composed without: ${missing.join(', ')}.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  });
}
