import { findCell } from '#room/aggregation';
import type { Dimension, Indicator } from '#room/indicators';
import { nameIn } from '#room/organization';
import { fillLabel } from '#room/text';
import { figureIn, type Figure } from './known-figure.js';
import { largestFirst } from './largest-first.js';
import { measuredFigure, partText } from './measured-text.js';
import type { SentenceContext } from './sentence-context.js';

/** A list; its items are parted by semicolons where one of them has a comma. */
const joined = (items: readonly string[]): string =>
  items.join(items.some((item) => item.includes(', ')) ? '; ' : ', ');

/** The parts of a figure that are something, the largest first. */
export function partsOf({ indicator }: Figure, { table }: SentenceContext): readonly Figure[] {
  const codes = [...(indicator.parts ?? []), ...(indicator.otherParts ?? [])];
  return largestFirst(codes.flatMap((code) => figureIn(table, code) ?? []));
}

/** “50 đơn khiếu nại, 30 đơn tố cáo”; null where no part is something. */
export function partsText(figure: Figure, context: SentenceContext): string | null {
  const parts = partsOf(figure, context);
  return parts.length === 0 ? null : joined(parts.map((part) => partText(part, context)));
}

/** The dimension that names the categories of a breakdown. */
const dimensionOf = (
  breakdown: NonNullable<Indicator['breakdowns']>[number],
  dimensions: readonly Dimension[],
): Dimension | undefined =>
  dimensions.find(
    ({ field, categories }) =>
      field === breakdown.field &&
      breakdown.categories.every((id) => categories.some((category) => category.id === id)),
  );

/** The categories of one breakdown that are something, the largest first. */
const categoriesOf = ({ indicator }: Figure, dimension: Dimension, { table }: SentenceContext) =>
  largestFirst(
    dimension.categories.map(({ id, name }) => ({
      name,
      indicator,
      cell: findCell(table, indicator.code, { categories: { [dimension.field]: id } }),
    })),
  );

/**
 * “theo lĩnh vực: kinh tế 40 mô hình, quốc phòng - an ninh 12 mô hình”: the first breakdown of which two
 * categories are something; null where there is none, or nobody named the categories.
 */
export function breakdownText(figure: Figure, context: SentenceContext): string | null {
  const { language, labels } = context.locale;
  const named = context.options?.dimensions ?? [];
  const dimensions = (figure.indicator.breakdowns ?? []).flatMap(
    (breakdown) => dimensionOf(breakdown, named) ?? [],
  );
  for (const dimension of dimensions) {
    const parts = categoriesOf(figure, dimension, context);
    if (parts.length < 2) continue;
    const list = parts.map(
      (part) => `${nameIn(part.name, language)} ${measuredFigure(part, context)}`,
    );
    const name = nameIn(dimension.name, language);
    return fillLabel(labels.byDimension, { dimension: name, list: joined(list) });
  }
  return null;
}
