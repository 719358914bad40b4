import type { CalendarDate } from '#room/time';
import { groupBy } from '#room/kit';
import type { ListEdge } from './list-edge.js';
import type { SuccessionInput, SuccessionShare } from '../register/succession.js';

/** The day and the document of successions. */
export interface SuccessionEvent {
  readonly date: CalendarDate;
  readonly basis?: string | undefined;
}

const said: ReadonlySet<string> = new Set(['', 'kept', 'population', 'area']);

/** What a detail tells and no other field holds. */
function noteOf(edges: readonly ListEdge[], kind: string): { readonly note?: string } {
  const untold = edges.filter(({ detail }) => !said.has(detail) && detail !== kind);
  if (untold.length === 0) return {};
  return { note: untold.map(({ from, to, detail }) => `${from} → ${to}: ${detail}`).join('; ') };
}

/** The people of a split unit, where its parts say that all or none of them are there. */
function sharesOf(parts: readonly ListEdge[]): readonly SuccessionShare[] {
  const hasHome = parts.some(({ detail }) => detail === 'population');
  return parts.flatMap(({ from, to, detail }) =>
    hasHome || detail === 'area'
      ? [{ from, to, of: { population: detail === 'population' ? 1 : 0 } }]
      : [],
  );
}

const splitOf = (parts: readonly ListEdge[], event: SuccessionEvent): SuccessionInput => ({
  kind: 'split',
  ...event,
  from: parts.slice(0, 1).map(({ from }) => from),
  to: parts.map(({ to }) => to),
  shares: sharesOf(parts),
  ...noteOf(parts, 'split'),
});

function kindOf(whole: readonly ListEdge[], sources: number) {
  if (sources > 1) return 'merged';
  return whole.some(({ detail }) => detail === 'renamed') ? 'renamed' : 'continued';
}

/** Gathers edges: the parts of an old unit in one split, whole units by their one heir. */
export function successionsOfEdges(
  edges: readonly ListEdge[],
  event: SuccessionEvent,
): readonly SuccessionInput[] {
  const whole = [...groupBy(edges, ({ to }) => to).values()].flatMap((sources) => {
    const passed = sources.filter(({ isPart }) => !isPart);
    if (passed.length === 0) return [];
    const kind = kindOf(passed, sources.length);
    const from = passed.map((edge) => edge.from);
    const to = passed.slice(0, 1).map((edge) => edge.to);
    return [{ kind, ...event, from, to, ...noteOf(passed, kind) } as const];
  });
  const parts = groupBy(
    edges.filter(({ isPart }) => isPart),
    ({ from }) => from,
  );
  return [...whole, ...[...parts.values()].map((part) => splitOf(part, event))];
}
