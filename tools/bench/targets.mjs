/** What the product must keep; a miss is shown with by how much. */
export const targets = {
  /** Share of the raw limit that a read reaches. */
  readRatio: 0.55,
  /** Time of a statement with the walls, against the same without them. */
  wallRatio: 1.3,
  /** Growth of the time of a page for ten times the data. */
  growth: { 'group review': 1.5, other: 1.2 },
  /** Memory of the API under load, MB. */
  memory: 250,
  /** Script that the first page needs, kB gzip. */
  entryBundle: 170,
  /** From `npm start` to listening, with an existing database, seconds. */
  start: 5,
};

export const verdict = (isMet) => (isMet ? 'ok' : 'MISSED');
