/** Lets the page or the server do what else there is to do, in the middle of long work. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
