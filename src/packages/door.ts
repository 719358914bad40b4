export { zipFiles, type NamedFile, type ZipOptions } from './zip/zip-files.js';
