import type { FindingNames } from '#room/findings';
import type { PlaceTree } from '../choice/place-tree.js';
import type { AskedFigure } from './asked-figure.js';

/** What names are told of. */
export interface Named extends Pick<AskedFigure, 'plan' | 'about' | 'roots'> {
  readonly tree: PlaceTree;
}

/** What the units of a figure, its indicators and the reporting lines are called. */
export function namesTold({ plan, about, roots, tree }: Named): FindingNames {
  const { dataset } = plan;
  const { indicator } = about;
  const { units, last } = tree;
  const terms = [indicator.ratio?.numerator, indicator.ratio?.denominator].flatMap(
    (code) => dataset.catalogue.get(code ?? '') ?? [],
  );
  const indicators = [indicator, ...terms].map(({ code, name }) => [code, name] as const);
  const below = roots.flatMap((root) => units.slice(root, (last[root] ?? root) + 1));
  return Object.freeze(
    Object.fromEntries([
      ...dataset.lines.map(({ id, name }) => [id, name] as const),
      ...indicators,
      ...below.map(({ id, name }) => [id, name] as const),
    ]),
  );
}
