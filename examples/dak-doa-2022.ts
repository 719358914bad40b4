/**
 * Đak Đoa in 2022, rebuilt from the press: the chain of documents on mass mobilization, how many made it
 * known, and the register of twenty models of “Dân vận khéo” by field.
 *
 * Run with `npx tsx --tsconfig examples/tsconfig.json examples/dak-doa-2022.ts` after `npm run build`.
 */
import {
  chainOf,
  checkStatedCounts,
  composeModelRegister,
  countModels,
  createDocumentRegister,
  createUnitRegister,
  readDisseminations,
  readModels,
  relationsOf,
  sumDisseminations,
} from 'danvan';
import {
  documentIssuers as issuers,
  documentKinds as kinds,
  modelFields as fields,
  modelLifecycle as lifecycle,
  partyLayout,
  unitKinds,
} from 'danvan/vietnam';
import { disseminations, documents, relations } from './dak-doa-2022/documents.js';
import { models as rows, statedCounts } from './dak-doa-2022/models.js';
import { units } from './dak-doa-2022/units.js';
import { draftMark, sayAll, writeFiles } from './shared/write-files.js';

const createdAt = '2022-12-20';
const hierarchy = createUnitRegister({ units, kinds: unitKinds });
const { register, findings } = createDocumentRegister({ documents, relations, kinds, issuers });
sayAll(findings);
const chain = chainOf(register, 'qd-844');
console.log(`chuỗi văn bản: ${chain.map(({ document }) => document.number).join(' → ')}`);
for (const { other } of relationsOf(register, 'qd-844', { types: ['linked-with'] })) {
  console.log(`gắn với: ${other.number}`);
}

const known = readDisseminations(disseminations, {
  documents: register.documents.map(({ id }) => id),
});
sayAll(known.findings);
for (const { done, obliged, counted } of sumDisseminations(known.disseminations)) {
  console.log(`quán triệt: ${done}/${obliged} ${counted}`);
}

const { models, findings: inModels } = readModels(rows, { fields, lifecycle, known: hierarchy });
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

const report = composeModelRegister({
  hierarchy,
  issuer: 'bdv-dak-doa',
  layout: partyLayout,
  models,
  fields,
  lifecycle,
  date: createdAt,
  draftMark,
});
await writeFiles('dak-doa-2022-mo-hinh', report, createdAt);
