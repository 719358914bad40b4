export { zipFiles, type NamedFile, type ZipOptions } from './zip/zip-files.js';
export type { PackageProblem } from './zip/package-problem.js';
