/** Somewhere a person is signed in: a browser on a device. */
export interface SessionView {
  id: string;
  /** Browser and system as far as they say so, such as `Chrome` and `Android`. */
  browser: string | null;
  system: string | null;
  startedAt: string;
  /** To the hour. */
  usedAt: string;
  /** The one that asks. */
  isThis: boolean;
}
