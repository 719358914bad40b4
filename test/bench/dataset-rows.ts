import { createHierarchy, defineIndicator, type ObservationInput } from 'danvan';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

const units = numbers(834);
const months = numbers(12).map((at) => `2026-${String(at + 1).padStart(2, '0')}`);
const codes = numbers(100).map((at) => `x.figure-${at}`);

/** A province of 834 communes with 100 indicators; nothing observed yet. */
export const world = {
  hierarchy: createHierarchy([
    { id: 'tinh', name: 'tỉnh' },
    ...units.map((at) => ({ id: `xa-${at}`, name: `xã ${at}`, parent: 'tinh' })),
  ]),
  indicators: codes.map((code) =>
    defineIndicator({ code, name: code, unit: 'cuộc', kind: 'flow' }),
  ),
};

/** Monthly figures of each commune, as plain objects: `count` of at most 1,000,800, in order of units. */
export function madeUpObservations(count: number): readonly ObservationInput[] {
  const rows: ObservationInput[] = [];
  for (let at = 0; at < count; at += 1) {
    const unit = `xa-${Math.floor(at / 1200)}`;
    const period = months[Math.floor(at / 100) % 12] ?? '';
    rows.push({ unit, indicator: codes[at % 100] ?? '', period, value: at % 1000 });
  }
  return rows;
}
