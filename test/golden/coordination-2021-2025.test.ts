import { createUnitRegister } from 'danvan';
import {
  actingUnits,
  carryOver,
  checkProgramme,
  completionByParty,
  completionOf,
  moveOn,
  partiesAt,
  readInstruments,
  readTasks,
  type CoordinationInstrumentInput,
  type CoordinationTask,
} from 'danvan/coordination';
import {
  coordinationLifecycle as lifecycle,
  coordinationTaskLifecycle as taskLifecycle,
  coordinationWords as words,
} from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const gone = { to: '2025-02-02' };
const register = createUnitRegister({
  units: [
    { id: 'ubnd', name: 'Ủy ban nhân dân tỉnh', category: 'organization' },
    { id: 'bdv', name: 'Ban Dân vận Tỉnh ủy', category: 'organization', validity: gone },
    { id: 'btg', name: 'Ban Tuyên giáo Tỉnh ủy', category: 'organization', validity: gone },
    {
      id: 'btgdv',
      name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
      category: 'organization',
      validity: { from: '2025-02-03' },
    },
    { id: 'mttq', name: 'Ủy ban MTTQ Việt Nam tỉnh', category: 'organization' },
    { id: 'ldld', name: 'Liên đoàn Lao động tỉnh', category: 'organization' },
  ],
  successions: [{ kind: 'merged', date: '2025-02-03', from: ['bdv', 'btg'], to: ['btgdv'] }],
});
const parties = [
  ['ubnd', 'lead'],
  ['bdv', 'adviser'],
  ['mttq', 'core-force'],
  ['ldld', 'coordinator'],
].map(([unit = '', role = '']) => ({ unit, roles: [role], signatories: [{ post: 'Chủ tịch' }] }));
const contents = [
  { id: 'A', title: 'Nắm tình hình nhân dân', activities: ['situation-noting'] },
  { id: 'B', title: 'Kiểm tra quy chế dân chủ', activities: ['inspection'] },
];
const years = [2021, 2022, 2023, 2024, 2025];
const rows: readonly CoordinationInstrumentInput[] = [
  {
    id: 'ct',
    kind: 'programme',
    title: 'Chương trình phối hợp giai đoạn 2021-2025',
    term: { kind: 'stage', period: '2021/2025' },
    parties,
    contents,
    inheritances: [{ from: 'bdv', to: 'btgdv', date: '2025-02-03' }],
    state: 'signed',
  },
  ...years.map((year): CoordinationInstrumentInput => ({
    id: `kh-${year}`,
    kind: 'plan',
    title: `Kế hoạch phối hợp năm ${year}`,
    term: { kind: 'year', period: `${year}` },
    parent: 'ct',
    parties,
    contents,
  })),
];
const { values: instruments, findings } = readInstruments(rows, { words, known: register });
const [programme] = instruments;
const planOf = (year: number) => instruments.find(({ id }) => id === `kh-${year}`);

/** Each year has four tasks, one for each party; that of the board for 2024 is not finished. */
const { values: tasks } = readTasks(
  years.flatMap((year) =>
    parties.map(({ unit }, at) => ({
      id: `nv-${year}-${at + 1}`,
      instrument: `kh-${year}`,
      content: at % 2 === 0 ? 'A' : 'B',
      title: `Nhiệm vụ ${at + 1} năm ${year}`,
      responsible: [year === 2025 && unit === 'bdv' ? 'btgdv' : unit],
      due: `${year}-11-30`,
      state: year === 2025 || (year === 2024 && unit === 'bdv') ? 'under-way' : 'done',
    })),
  ),
);
const check = { lifecycle, taskLifecycle, roles: words.roles, register };
const codes = (all: readonly CoordinationTask[], asOf: string): readonly string[] =>
  checkProgramme({ instruments, tasks: all }, { ...check, asOf }).map(({ code }) => code);

describe('a programme of four parties over five years', () => {
  it('is read and checked with its yearly plans, before and after the merger of the boards', () => {
    expect(findings).toEqual([]);
    expect(codes(tasks, '2024-06-30')).toEqual([]);
    expect(codes(tasks, '2025-03-01')).toEqual(['coordination/task-left-open']);
  });

  it('knows who acts for the board that was dissolved', () => {
    if (programme === undefined) throw new Error('the programme was not read');
    const acting = (date: string) =>
      partiesAt(programme, date, register).parties.map(({ unit }) => unit);
    expect(acting('2025-02-02')).toEqual(['ubnd', 'bdv', 'mttq', 'ldld']);
    expect(acting('2025-02-03')).toEqual(['ubnd', 'btgdv', 'mttq', 'ldld']);
  });

  it('carries what was left open over to the heir and counts for it', () => {
    const [into] = [planOf(2025)].flatMap((plan) => plan ?? []);
    if (into === undefined || programme === undefined) throw new Error('a plan was not read');
    const actingUnit = actingUnits(partiesAt(programme, '2025-03-01', register).parties);
    const old = tasks.filter(({ instrument }) => instrument === 'kh-2024');
    const options = { lifecycle: taskLifecycle, asOf: '2025-03-01', actingUnit };
    const carried = carryOver(old, { ...options, into, existing: tasks }).tasks;
    expect(carried.map(({ id, responsible }) => [id, ...responsible])).toEqual([
      ['nv-2024-2@kh-2025', 'btgdv'],
    ]);
    const all = [...tasks, ...carried.map((task) => ({ ...task, due: '2025-06-30' }))];
    expect(codes(all, '2025-03-01')).toEqual([]);
    expect(completionOf(all, options)).toEqual({ done: 15, total: 21 });
    expect(completionByParty(all, options)[1]).toEqual({ unit: 'btgdv', done: 3, total: 6 });
  });

  it('goes on to its final review', () => {
    if (programme === undefined) throw new Error('the programme was not read');
    const facts = { plan: true, 'final-review': 'bao-cao-tong-ket' };
    const way = [
      ['implemented', 'parties', '2021-05-01'],
      ['final-reviewed', 'lead', '2025-12-20'],
    ] as const;
    let now = programme;
    for (const [to, by, date] of way) {
      const moved = moveOn(lifecycle, now, { to, by, date, facts });
      if (!moved.ok) throw new Error(JSON.stringify(moved.findings));
      now = moved.value;
    }
    expect(now.state).toBe('final-reviewed');
  });
});
