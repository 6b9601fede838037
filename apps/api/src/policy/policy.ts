import type { Actor } from '../identity/actor.js';
import { problem } from '../http/problem.js';

/** Who may do what with a subject: one pure rule per action, readable by somebody who does not program. */
export type Policy<Subject, Action extends string> = Record<
  Action,
  (actor: Actor, subject: Subject) => boolean
>;

/** Refuses what the policy does not allow. */
export function authorize<Subject, Action extends string>(
  policy: Policy<Subject, Action>,
  action: Action,
  actor: Actor,
  subject: Subject,
): void {
  if (!policy[action](actor, subject)) throw problem.notAllowed();
}

/** All answers of a policy at once, for `may` in a view. */
export function abilities<Subject, Action extends string>(
  policy: Policy<Subject, Action>,
  actor: Actor,
  subject: Subject,
): Record<Action, boolean> {
  const rules = Object.entries(policy) as [Action, (actor: Actor, subject: Subject) => boolean][];
  return Object.fromEntries(rules.map(([action, rule]) => [action, rule(actor, subject)])) as Record<
    Action,
    boolean
  >;
}
