import { columns } from './progress.mjs';
import { built } from './root.mjs';

const SHOWN_PER_ROLE = 3;

/** Loads the demo world into a database without people. */
export async function loadDemo(ownerUrl) {
  const world = await built('apps/api/dist/world/load-demo.js');
  const demo = await world.loadDemo(ownerUrl, { today: new Date() });
  return { ...demo, note: demo.loaded ? `${demo.people.length} people` : 'already there' };
}

/** A few people of each role: enough to look around, without filling the screen. */
export function demoSignIns({ people, password }) {
  const roles = [...new Set(people.map(({ role }) => role))];
  const shown = roles.flatMap((role) =>
    people.filter((person) => person.role === role).slice(0, SHOWN_PER_ROLE),
  );
  const rows = [['Naam', 'Rol', 'E-mail'], ...shown.map(({ name, role, email }) => [name, role, email])];
  const more = people.length - shown.length;
  const rest = more > 0 ? `\n  … and ${more} more people` : '';
  return `${columns(rows)}${rest}\n\n  Password: ${password} (nobody needs one for a code by mail)`;
}
