import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';

const TICKS_PER_SECOND = 100;

/** Loads one address for `seconds`; requests are taken in turn. Answers other than 2xx are an error. */
export async function load({ url, requests, connections, seconds, pid }) {
  const before = cpuSeconds(pid);
  const result = await autocannon({ url, connections, duration: seconds, requests });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}${requests[0].path}: ${result.non2xx} refused, ${result.errors} failed`);
  const { average } = result.requests;
  return {
    perSecond: average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMicros: ((cpuSeconds(pid) - before) / result.requests.total) * 1e6,
    bytes: result.throughput.average / average,
  };
}

/** User and system time of a process so far (proc(5), fields 14 and 15). */
export function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** The most memory a process has held (proc(5), VmHWM), in MB. */
export const peakMegabytes = (pid) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
