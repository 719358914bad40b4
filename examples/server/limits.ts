/** What a server gives one caller, so that it serves the others too. */
export interface Limits {
  /** Bytes of what is posted. */
  readonly body: number;
  /** Jobs that run side by side; each has a thread. */
  readonly atOnce: number;
  /** Jobs that wait for a thread; more are told to come back. */
  readonly waiting: number;
  /** Milliseconds that a job may take. */
  readonly time: number;
  /** Megabytes that a job may use. */
  readonly memory: number;
}

export const usualLimits: Limits = {
  body: 4 * 1024 * 1024,
  atOnce: 2,
  waiting: 8,
  time: 60_000,
  memory: 1024,
};
