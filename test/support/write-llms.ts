import { writeFileSync } from 'node:fs';
import { llmsPage } from './llms-page.js';
import { publicNames } from './public-names.js';
import { fromRoot } from './repository.js';

writeFileSync(fromRoot('docs/llms.txt'), llmsPage(publicNames()));
