/**
 * The regulation of a theme year, the plan of a district that implements it, and what was left to do until
 * the end of 2019, rebuilt from the press: no number, no date and no partner is known, and what is not known
 * prints as dots.
 *
 * Run with `npx tsx --tsconfig examples/tsconfig.json examples/hoa-binh-2019.ts` after `npm run build`.
 */
import { checkProgramme } from 'danvan/coordination';
import { coordinationTaskLifecycle as taskLifecycle } from 'danvan/vietnam';
import { asOf, hoaBinhPapers, readHoaBinh } from './hoa-binh-2019/documents.js';
import { sayAll, writePapers } from './shared/write-files.js';

const read = readHoaBinh();
const { register, movements, tasks } = read;
console.log('\nhoa-binh-2019');
sayAll(read.findings);
console.log(`năm có tên: ${movements.filter(({ kind }) => kind === 'theme-year').length}`);
const names = { unit: (id: string) => register.byId.get(id)?.name.vi };
sayAll(checkProgramme(read, { register, taskLifecycle, asOf }), names);
await writePapers(hoaBinhPapers(read), asOf);
for (const { title, due } of tasks) console.log(`đến ${due}: ${title.vi}`);
