import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { apiReport } from './api-report.js';
import { publicNames } from './public-names.js';
import { fromRoot } from './repository.js';

const page = await format(apiReport(publicNames()), { parser: 'markdown' });
writeFileSync(fromRoot('docs/api-report.md'), page);
