import { v5, v7 } from 'uuid';

/** A new id that sorts by time; the device makes it, so that sending twice creates once. */
export const newId = (): string => v7();

/** A namespace of our own (RFC 9562): answers to feedback requests. */
const ANSWERS = '5b0f3a8e-6c1d-4f7a-9d52-8e3c1f7b2a64';

/** A request has one answer: its id follows from the request, so that two tabs write the same one. */
export const answerIdOf = (requestId: string): string => v5(requestId, ANSWERS);
