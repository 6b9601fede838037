/** People of the demo world, by first name; each file takes students of its own, so that files do not meet. */
export type Person = string;
export const PASSWORD = 'leerspoor-demo';
export const emailOf = (person: Person): string => `${person.toLowerCase()}@leerspoor.example`;
