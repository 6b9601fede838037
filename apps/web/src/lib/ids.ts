import { v7 } from 'uuid';

/** A new id that sorts by time; the device makes it, so that sending twice creates once. */
export const newId = (): string => v7();
