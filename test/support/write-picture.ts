import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { greyPicture } from './grey-picture.js';
import { fromRoot } from './repository.js';

// The first page of the made-up province's year, as `npm run demo` wrote it; needs poppler.
const args = ['-r', '72', '-gray', '-png', '-singlefile', '-f', '1', '-l', '1'];
execFileSync('pdftoppm', [...args, fromRoot('out/tinh-mau-2026.pdf'), fromRoot('docs/review')]);
const picture = fromRoot('docs/review.png');
writeFileSync(picture, greyPicture(readFileSync(picture)));
