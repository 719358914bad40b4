/**
 * The regulation of a theme year, the plan of a district that implements it, and what was left to do until
 * the end of 2019, rebuilt from the press: no number, no date and no partner is known.
 *
 * Run with `npx tsx --tsconfig examples/tsconfig.json examples/hoa-binh-2019.ts` after `npm run build`.
 */
import {
  checkProgramme,
  composeProgramme,
  composeProgress,
  createUnitRegister,
  readCampaigns,
  readHolidayTable,
  readInstruments,
  readTasks,
} from 'danvan';
import {
  coordinationTaskLifecycle as lifecycle,
  coordinationWords as words,
  partyLayout,
  unitKinds,
} from 'danvan/vietnam';
import { campaigns, plan, regulation, tasks } from './hoa-binh-2019/instruments.js';
import { units } from './hoa-binh-2019/units.js';
import { draftMark, sayAll, writeFiles } from './shared/write-files.js';

/** The day of the article: what follows is what was left from then on. */
const asOf = '2019-08-23';
const register = createUnitRegister({ units, kinds: unitKinds });
const known = register;
const read = {
  instruments: readInstruments([regulation, plan], { known, words }),
  tasks: readTasks(tasks, { known, words }),
  campaigns: readCampaigns(campaigns, { known }),
};
sayAll(Object.values(read).flatMap(({ findings }) => findings));
console.log(
  `năm có tên: ${read.campaigns.campaigns.filter(({ kind }) => kind === 'theme-year').length}`,
);

const { instruments } = read.instruments;
const records = { instruments, tasks: read.tasks.tasks };
const names = { unit: (id: string) => register.byId.get(id)?.name.vi };
sayAll(checkProgramme(records, { register, taskLifecycle: lifecycle, asOf }), names);

const cited = new Map([
  ...read.campaigns.campaigns.map(({ id, name }) => [id, name.vi] as const),
  ...instruments.map(({ id, title }) => [id, title.vi] as const),
  ['nq-dai-hoi-xii', 'Nghị quyết Đại hội XII của Đảng'] as const,
  ['nq-dai-hoi-dang-bo-cac-cap', 'Nghị quyết Đại hội Đảng bộ các cấp'] as const,
]);
const cite = (id: string): string | undefined => cited.get(id);

const [signed, own] = instruments;
if (signed === undefined || own === undefined) throw new Error('the plan could not be read');
const common = { hierarchy: register, layout: partyLayout, words, draftMark, cite, date: asOf };
// Who signed the regulation is not known; the board that carries it out stands at its head.
const regulated = composeProgramme({ ...common, instrument: signed, issuer: 'bdv-hoa-binh' });
await writeFiles('hoa-binh-2019-quy-che', regulated, asOf);
await writeFiles('hoa-binh-2019-ke-hoach', composeProgramme({ ...common, instrument: own }), asOf);

const { table: holidays } = readHolidayTable({});
const left = composeProgress({
  ...common,
  instrument: own,
  tasks: records.tasks,
  lifecycle,
  asOf,
  holidays,
});
await writeFiles('hoa-binh-2019-tien-do', left, asOf);
for (const { title, due } of records.tasks) console.log(`đến ${due}: ${title.vi}`);
