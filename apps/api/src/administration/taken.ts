import { problem } from '../http/problem.js';

/** Which field says what is in a unique index. */
const FIELD_OF: Record<string, string> = {
  person_email: '/email',
  membership_number: '/number',
  organisation_name: '/name',
  partnership_name: '/name',
  programme_name: '/name',
  cohort_name: '/name',
};

/** Does `work`; what others have already is a wrong field. */
export async function unlessTaken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { driverError } = error as { driverError?: { code?: string; constraint?: string } };
    const pointer = driverError?.code === '23505' && FIELD_OF[driverError.constraint ?? ''];
    throw pointer ? problem.taken(pointer) : error;
  }
}
