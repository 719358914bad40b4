import {
  aggregate,
  createDataset,
  createHierarchy,
  defineIndicator,
  explain,
  type ObservationInput,
  type FigureTable,
} from 'danvan';
import { growth, numbers } from './growth.js';

const members = defineIndicator({
  code: 'x.members',
  name: 'Hội viên',
  unit: 'người',
  kind: 'flow',
  combine: { line: 'sum' },
});

const communes = ['xa-a', 'xa-b'];

/** A province and its communes that send figures on many lines that add, those of July twice. */
function tableOf(count: number): FigureTable {
  const ids = numbers(count).map((at) => `l${at}`);
  const usual = { indicator: members.code, period: '2026-Q3', value: 4 };
  const sent = (unit: string, line: string, more: Partial<ObservationInput>) => ({
    ...usual,
    unit,
    line,
    ...more,
  });
  const dataset = createDataset({
    hierarchy: createHierarchy([
      { id: 'tinh', name: 'tỉnh' },
      ...communes.map((id) => ({ id, name: id, parent: 'tinh' })),
    ]),
    indicators: [members],
    lines: ids.map((id) => ({ id, name: id })),
    observations: ids.flatMap((line) => [
      sent('tinh', line, { value: 9, scope: 'consolidated', period: '2026-07' }),
      ...communes.map((unit) => sent(unit, line, {})),
    ]),
  });
  return aggregate(dataset, { units: 'tinh', period: '2026-Q3' });
}

/** What an explanation costs with the lines that a figure adds up, where each has two sides. */
export const explainLines = growth('explain-lines', {
  make: tableOf,
  size: 400,
  run: (table) => explain(table, members.code),
});
