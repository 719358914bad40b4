export { mainVi } from './main-vi.js';
export { vi } from './vi.js';
