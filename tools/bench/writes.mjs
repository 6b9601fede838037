import { v7 } from 'uuid';
import { cpuSeconds } from './load.mjs';
import { headersOf } from './people.mjs';

/** Writes that are measured: each has what must be there first (not measured), and the act itself. */
export const writes = {
  'write a reflection': {
    prepare: () => undefined,
    act: (base, { students }, turn) => {
      const one = students[turn % students.length];
      return call(base, one, 'PUT', `/api/reflections/${v7()}`, reflection(one));
    },
  },
  'share an observation': {
    prepare: async (base, { mentors }, turn) => {
      const one = mentors[turn % mentors.length];
      const { id, version } = await call(base, one, 'PUT', `/api/observations/${v7()}`, observation(one));
      return { one, id, version };
    },
    act: (base, _people, _turn, { one, id, version }) =>
      call(base, one, 'POST', `/api/observations/${id}/share`, { release: true, version }),
  },
};

/** Does `count` writes over `connections` at once; times in ms, CPU of the server in microseconds a write. */
export async function loadWrites({ base, people, write, connections, count, pid }) {
  const prepared = [];
  for (let turn = 0; turn < count; turn += 1) prepared.push(await write.prepare(base, people, turn));
  const took = [];
  let next = 0;
  const cpu = cpuSeconds(pid);
  const began = performance.now();
  const worker = async () => {
    for (let turn = next++; turn < count; turn = next++) {
      const start = performance.now();
      await write.act(base, people, turn, prepared[turn]);
      took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  took.sort((a, b) => a - b);
  const at = (share) => took[Math.min(took.length - 1, Math.floor(took.length * share))];
  return {
    perSecond: (count / (performance.now() - began)) * 1000,
    p50: at(0.5),
    p99: at(0.99),
    cpuMicros: ((cpuSeconds(pid) - cpu) / count) * 1e6,
  };
}

const reflection = ({ portfolio }) => ({
  portfolioId: portfolio,
  occurredAt: new Date().toISOString(),
  text: 'Vandaag wachtte ik na elke vraag vijf tellen. Er kwamen meer handen dan anders.',
  lessonId: null,
  goalId: null,
  indicators: [],
  intention: null,
  version: 0,
});

const observation = ({ portfolio, placement, instrument }) => ({
  portfolioId: portfolio,
  placementId: placement,
  lessonId: null,
  instrumentId: instrument,
  occurredAt: new Date().toISOString(),
  scores: Array.from({ length: 20 }, (_, i) => ({
    indicator: String(i + 1),
    score: 1 + (i % 4),
    remark: '',
  })),
  moments: [],
  strength: 'Je wachtte na je vraag.',
  nextStep: { id: v7(), text: 'Laat leerlingen eerst overleggen', when: 'next_lesson', day: null },
  version: 0,
});

async function call(base, one, method, path, body) {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: headersOf(one.token),
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}
