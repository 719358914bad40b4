import { DanvanError } from '#room/findings';
import { isDeepFrozen } from '#room/kit';
import type { Layout } from '#room/report';

/**
 * The layout that a document holds: documents are frozen all the way down, so that of a caller that
 * is still open is copied.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a layout that holds itself.
 */
export function ownLayout(layout: Layout): Layout {
  if (isDeepFrozen(layout)) return layout;
  try {
    const copy: Layout = JSON.parse(JSON.stringify(layout));
    return copy;
  } catch (cause) {
    throw new DanvanError('INVALID_ARGUMENT', 'The layout is no plain data.', { cause });
  }
}
