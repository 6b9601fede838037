// Runs one suite of tests and counts: { passed, failed }. A suite that crashes or holds no test has failed.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './processes.mjs';
import { inRoot } from './root.mjs';

const jest = inRoot('node_modules/jest/bin/jest.js');

export const jestSuite = (folder, { config, env } = {}) =>
  counted(async (report) => {
    const flags = ['--json', `--outputFile=${report}`, ...(config ? ['--config', config] : [])];
    const argv = [process.execPath, '--experimental-vm-modules', '--no-warnings', jest, ...flags];
    const { code } = await run(argv, { cwd: inRoot(folder), env });
    return { code, count: jestCount };
  });

export const nodeSuite = (...files) =>
  counted(async (report) => {
    const spec = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
    const tap = ['--test-reporter=tap', `--test-reporter-destination=${report}`];
    const { code } = await run([process.execPath, '--test', ...spec, ...tap, ...files]);
    return { code, count: tapCount };
  });

function jestCount(report) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(report);
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

function tapCount(report) {
  const number = (name) => Number(report.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  return { passed: number('pass'), failed: number('fail') + number('cancelled') };
}

async function counted(runSuite) {
  const folder = mkdtempSync(join(tmpdir(), 'leerspoor-report-'));
  const report = join(folder, 'report');
  try {
    const { code, count } = await runSuite(report);
    const { passed, failed } = existsSync(report)
      ? count(readFileSync(report, 'utf8'))
      : { passed: 0, failed: 0 };
    const crashed = failed === 0 && (code !== 0 || passed === 0);
    return { passed, failed: failed + (crashed ? 1 : 0) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
