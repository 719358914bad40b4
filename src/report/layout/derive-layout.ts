import { checkChanges, checkLayouts } from './check-layout.js';
import type { Layout } from './layout.js';

/**
 * Some fields of a layout, at any depth; lists are given whole.
 *
 * Vietnamese: phần thay đổi của thể thức.
 *
 * @example
 * ```ts
 * import type { LayoutChanges } from 'danvan/report';
 *
 * const changes: LayoutChanges = { body: { text: { size: 13 } } };
 * ```
 *
 * @category Layouts
 */
export type LayoutChanges = Changed<Layout>;

/** Any fields of an object, and of the objects in it. */
type Changed<Value> = Value extends readonly unknown[] | string | number | boolean
  ? Value
  : { readonly [Key in keyof Value]?: Changed<Value[Key]> | undefined };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A layout is some levels deep; more is no layout, which the check then says. */
const deepest = 10;

/** The second where it says something, else the first. */
function merged(before: unknown, changes: unknown, depth = 0): unknown {
  if (changes === undefined) return before;
  if (!isRecord(before) || !isRecord(changes) || depth > deepest) return changes;
  const keys = [...new Set([...Object.keys(before), ...Object.keys(changes)])];
  return Object.fromEntries(keys.map((key) => [key, merged(before[key], changes[key], depth + 1)]));
}

/**
 * Makes a layout of an office’s own from one of an act.
 *
 * Vietnamese: thể thức riêng của cơ quan, địa phương.
 *
 * @param layout - The layout to start from.
 * @param changes - What is different; all else stays. A separator of another kind and lists are
 * given whole. The changed layout may say in `legalBasis` which act it stands on.
 * @returns The layout with the changes.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where no document can be laid out by it, or
 * a change is of a field that no layout has.
 *
 * @example
 * ```ts
 * import { deriveLayout } from 'danvan/report';
 * import { partyLayout } from 'danvan/vietnam';
 *
 * const ours = partyLayout.map((layout) =>
 *   deriveLayout(layout, {
 *     id: `${layout.id}-tay-ninh`,
 *     body: { text: { size: 15 }, lineSpacing: 20 },
 *     signature: { blankLines: 5 },
 *   }),
 * );
 * ours.map(({ body }) => body.text.size); //=> [15, 15, 15]
 * ```
 *
 * @category Layouts
 */
export function deriveLayout(layout: Layout, changes: LayoutChanges): Layout {
  checkChanges(changes);
  const derived: Layout = JSON.parse(JSON.stringify(merged(layout, changes)));
  checkLayouts(derived);
  return derived;
}
