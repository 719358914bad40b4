export { mainEn } from './main-en.js';
export { en } from './en.js';
