/** Who acts: the person that is signed in. */
export interface Actor {
  readonly id: string;
}
