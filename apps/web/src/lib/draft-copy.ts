/** What is kept on the device until the server confirmed it. */
export interface DraftCopy<I> {
  label: string;
  href: string;
  url: string;
  base: I;
  value: I;
  /** Sent from here, and perhaps arrived. */
  unanswered?: I[];
  /** Not complete yet: only the page it is written on knows when it is. */
  waits?: boolean;
}
