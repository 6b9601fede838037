declare module 'pg-copy-streams' {
  import type { Writable } from 'node:stream';
  import type { Submittable } from 'pg';

  /** A stream to write the rows of a COPY … FROM STDIN to. */
  export function from(statement: string): Writable & Submittable;
}
