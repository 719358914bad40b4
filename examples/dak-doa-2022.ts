/**
 * Đak Đoa in 2022, rebuilt from the press: the chain of documents on mass mobilization, how many made it
 * known, and the register of twenty models of “Dân vận khéo” by field; what the article does not give is dots.
 *
 * Run with `npx tsx --tsconfig examples/tsconfig.json examples/dak-doa-2022.ts` after `npm run build`.
 */
import { checkStatedCounts, countModels } from 'danvan/campaigns';
import { chainOf, relationsOf, sumDisseminations } from 'danvan/documents';
import { modelLifecycle as lifecycle } from 'danvan/vietnam';
import { statedCounts } from './dak-doa-2022/models.js';
import { dakDoaPapers, date } from './dak-doa-2022/papers.js';
import { readDakDoa } from './dak-doa-2022/records.js';
import { sayAll, writePapers } from './shared/write-files.js';

const read = readDakDoa();
const { register, models, inModels } = read;
console.log('\ndak-doa-2022');
sayAll(read.findings);
const chain = chainOf(register, 'qd-844');
console.log(`chuỗi văn bản: ${chain.map(({ document }) => document.number).join(' → ')}`);
for (const { other } of relationsOf(register, 'qd-844', { types: ['linked-with'] })) {
  console.log(`gắn với: ${other.number}`);
}
for (const { done, obliged, counted } of sumDisseminations(read.disseminations)) {
  console.log(`quán triệt: ${done}/${obliged} ${counted}`);
}

// The article tells nothing of the registrations but their number by field.
const bare = inModels.filter(({ code }) => code === 'campaigns/registration-incomplete');
console.log(`bản đăng ký chưa đủ các mục: ${bare.length}`);
sayAll(inModels.filter((finding) => !bare.includes(finding)));
const { total, byField } = countModels(models, { lifecycle, cohort: 2022 });
console.log(`mô hình đăng ký: ${total} = ${Object.values(byField).join(' + ')}`);
sayAll(checkStatedCounts(statedCounts, byField));

// One model is moved to another field: the numbers of the article no longer hold.
const moved = models.map((model, at) =>
  at === 0 ? { ...model, field: 'culture-society' } : model,
);
sayAll(checkStatedCounts(statedCounts, countModels(moved, { lifecycle }).byField));

await writePapers(dakDoaPapers(read), date);
