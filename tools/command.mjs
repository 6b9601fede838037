import { Failure } from './failure.mjs';
import { isStopping, stopAll, stopOnSignals } from './processes.mjs';

/** Runs a command to its end: everything it started is stopped, and a Failure becomes its sentence and code 1. */
export async function command(main, { codeWhenInterrupted = 130 } = {}) {
  stopOnSignals(codeWhenInterrupted);
  const code = await main().catch(explain);
  await stopAll();
  process.exit(code ?? 0);
}

function explain(error) {
  if (isStopping()) return new Promise(() => undefined); // it failed because we stop: the signal decides the code
  console.error(error instanceof Failure ? `\n${error.message}` : error);
  return 1;
}
