/** Everything that the journal tells of, and what it is done to. A verb that is not here cannot be journaled. */
export const JOURNAL_EVENTS = {
  'sign-in': 'person',
  'sign-in.code': 'person',
  'sign-out': 'person',
  'sign-in.passkey': 'person',
  'second-factor.show': 'person',
  'second-factor.show-passkey': 'person',
  'proof.give': 'person',
  'password.change': 'person',
  'passkey.add': 'person',
  'passkey.rename': 'person',
  'passkey.remove': 'person',
  'authenticator-app.confirm': 'person',
  'authenticator-app.remove': 'person',
  'recovery-codes.renew': 'person',
  'session.end': 'person',
  'session.end-others': 'person',
  'login.confirm': 'person',
  'login.remove': 'person',
  'binding.decide': 'organisation',
  'standing-audience.choose': 'portfolio',
  'placement.propose': 'placement',
  'placement.confirm': 'placement',
  'placement.start': 'placement',
  'placement.pause': 'placement',
  'placement.resume': 'placement',
  'placement.end': 'placement',
  'placement.assign-mentors': 'placement',
  'placement.hand-over': 'placement',
  'import.apply': 'person',
  'standing-audience.withdraw': 'portfolio',
  'support.grant': 'portfolio',
  'support.end': 'portfolio',
  'entry.share': 'entry',
  'lesson.write': 'entry',
  'lesson.teach': 'entry',
  'lesson.discuss': 'entry',
  'lesson.close': 'entry',
  'lesson.remove': 'entry',
  'observation.write': 'entry',
  'observation.share': 'entry',
  'observation.answer': 'entry',
  'observation.correct': 'entry',
  'observation.remove': 'entry',
  'next-step.mark': 'entry',
  'reflection.write': 'entry',
  'reflection.remove': 'entry',
  'goal.write': 'entry',
  'goal.close': 'entry',
  'feedback-request.ask': 'entry',
  'feedback-request.withdraw': 'entry',
  'feedback.write': 'entry',
  'feedback.share': 'entry',
  'feedback.correct': 'entry',
  'organisation.write': 'organisation',
  'partnership.rename': 'partnership',
  'partnership.bring-in': 'partnership',
  'programme.write': 'programme',
  'cohort.write': 'cohort',
  'member.add': 'organisation',
  'member.leave': 'organisation',
  'account.rename': 'account',
  'account.invite': 'account',
  'assignment.appoint': 'assignment',
  'assignment.last-day': 'assignment',
  'assignment.withdraw': 'assignment',
} as const satisfies Record<string, SubjectKind>;

/** One of the verbs. */
export type JournalEvent = keyof typeof JOURNAL_EVENTS;

/** What something can be done to; `app.journal_of` knows whose chain tells about it. */
export type SubjectKind =
  | 'person'
  | 'account'
  | 'entry'
  | 'portfolio'
  | 'placement'
  | 'programme'
  | 'cohort'
  | 'organisation'
  | 'partnership'
  | 'assignment';

/** The fields of a request that the journal keeps: references and codes, never what somebody wrote. */
export const JOURNAL_DETAILS = [
  'added',
  'approve',
  'askedOf',
  'changed',
  'day',
  'from',
  'goalId',
  'hours',
  'judging',
  'kind',
  'leaving',
  'lessonId',
  'organisationId',
  'outcome',
  'partnershipId',
  'people',
  'personId',
  'portfolioId',
  'release',
  'requestId',
  'role',
  'roles',
  'scopeId',
  'scopeKind',
  'successor',
  'until',
  'version',
] as const;
