/**
 * The regulation of a theme year, the plan of a district that implements it, and what was left to do until
 * the end of 2019, rebuilt from the press: no number, no date and no partner is known.
 *
 * Run with `npx tsx --tsconfig examples/tsconfig.json examples/hoa-binh-2019.ts` after `npm run build`.
 */
import {
  checkProgramme,
  composeProgramme,
  createUnitRegister,
  readCampaigns,
  readInstruments,
  readTasks,
} from 'danvan';
import { coordinationWords as words, partyLayout, unitKinds } from 'danvan/vietnam';
import { campaigns, plan, regulation, tasks } from './hoa-binh-2019/instruments.js';
import { units } from './hoa-binh-2019/units.js';
import { draftMark, sayAll, writeFiles } from './shared/write-files.js';

const register = createUnitRegister({ units, kinds: unitKinds });
const known = register;
const read = {
  instruments: readInstruments([regulation, plan], { known, words }),
  tasks: readTasks(tasks, { known, words }),
  campaigns: readCampaigns(campaigns, { known }),
};
sayAll(Object.values(read).flatMap(({ findings }) => findings));
console.log(`năm có tên: ${read.campaigns.campaigns.filter(({ kind }) => kind === 'theme-year').length}`);

const { instruments } = read.instruments;
const records = { instruments, tasks: read.tasks.tasks };
const names = { unit: (id: string) => register.byId.get(id)?.name.vi };
sayAll(checkProgramme(records, { register, asOf: '2019-08-23' }), names);

const cite = (id: string) =>
  campaigns.map(({ id: known, name }) => ({ known, name })).find(({ known }) => known === id)?.name;
