/** What is kept on the device until the server confirmed it. */
export interface DraftCopy<I> {
  label: string;
  href: string;
  url: string;
  base: I;
  value: I;
  /** Sent from here, and perhaps arrived. */
  unanswered?: I[];
  /** `DraftSpec.within`, for who compares versions while its page is not open. */
  within?: string;
  /** Not complete yet, or not yet said to be saved: only the page it is written on knows when it is. */
  waits?: boolean;
}
