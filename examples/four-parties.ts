/**
 * An invented programme of four parties over five years, with a plan a year: one party ends with the
 * reform of 2025 and its heir is named; work is followed, carried over and printed.
 *
 * Run with `npx tsx --tsconfig examples/tsconfig.json examples/four-parties.ts` after `npm run build`.
 */
import { createUnitRegister } from 'danvan';
import {
  carryOver,
  checkProgramme,
  completionByParty,
  overdueTasks,
  partiesAt,
  readInstruments,
  readTasks,
} from 'danvan/coordination';
import { composeProgramme, composeProgress } from 'danvan/report';
import { formatPercent } from 'danvan/text';
import { readHolidayTable } from 'danvan/time';
import {
  coordinationTaskLifecycle as lifecycle,
  coordinationWords as words,
  fixedHolidays,
  stateLayout,
  unitKinds,
} from 'danvan/vietnam';
import { plans, programme, tasks } from './four-parties/instruments.js';
import { successions, units } from './four-parties/units.js';
import { draftMark, sayAll, writeFiles } from './shared/write-files.js';

const asOf = '2025-12-15';
const register = createUnitRegister({ units, successions, kinds: unitKinds });
const names = { unit: (id: string) => register.byId.get(id)?.name.vi };
const options = { known: register, words };
const { values: instruments, findings } = readInstruments([programme, ...plans], options);
const read = readTasks(tasks, options);
sayAll([...register.findings, ...findings, ...read.findings], names);
const records = { instruments, tasks: read.tasks };
sayAll(checkProgramme(records, { register, taskLifecycle: lifecycle, asOf }), names);

const [signed] = instruments;
if (signed === undefined) throw new Error('the programme could not be read');
const { parties: acting, actingUnit } = partiesAt(signed, { date: asOf, register });
for (const { party, unit } of acting) {
  const now =
    unit === undefined || unit === null || unit === party.unit ? '' : ` → ${names.unit(unit)}`;
  console.log(`bên: ${names.unit(party.unit)}${now}`);
}

for (const { unit, done, total } of completionByParty(read.tasks, {
  lifecycle,
  asOf,
  actingUnit,
})) {
  const share = formatPercent((done / total) * 100, { decimals: 1 });
  console.log(`${unit === null ? 'chưa giao' : names.unit(unit)}: ${done}/${total} (${share})`);
}
const { value: holidays } = readHolidayTable({ holidays: fixedHolidays });
const late = { lifecycle, asOf, instruments, holidays };
for (const { task, days } of overdueTasks(read.tasks, late)) {
  console.log(`quá hạn ${days} ngày: ${task.title.vi}`);
}

const next = instruments.find(({ id }) => id === 'kh-2026');
if (next === undefined) throw new Error('the plan of 2026 could not be read');
const carried = carryOver(read.tasks, { into: next, lifecycle, asOf, actingUnit });
sayAll(carried.findings, names);
for (const { title, responsible } of carried.tasks) {
  console.log(`chuyển sang 2026: ${title.vi} (${responsible.map(names.unit).join(', ')})`);
}

const common = { hierarchy: register, layout: stateLayout, words, draftMark };
await writeFiles('bon-ben-2022-2026', composeProgramme({ ...common, instrument: signed }), asOf);
// What goes on in 2026 counts there, and no longer where it was.
const goesOn = new Set(carried.tasks.map(({ origin }) => origin?.task));
const settled = read.tasks.map((task) =>
  goesOn.has(task.id) ? { ...task, state: 'carried-over' } : task,
);
const follow = { tasks: [...settled, ...carried.tasks], lifecycle, asOf, holidays, date: asOf };
const progress = composeProgress({
  ...common,
  ...follow,
  instrument: signed,
  plans: instruments.slice(1),
  signers: [{ authority: 'TM. Ủy ban nhân dân', post: 'Chủ tịch' }],
  recipients: ['Các cơ quan, tổ chức tham gia chương trình', 'Lưu: VT'],
});
await writeFiles('bon-ben-2025-tien-do', progress, asOf);
