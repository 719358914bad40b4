export { vi } from './vi.js';
