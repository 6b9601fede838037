// Completes package-lock.json with the optional per-platform packages that the registry in use did not serve,
// so that `npm ci` accepts the lock here and other platforms still get their binaries elsewhere.
import { readFileSync, writeFileSync } from 'node:fs';
const file = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const at = (from, name) => {
  // npm's resolution walk
  for (let p = from; ; p = p.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const k = (p ? p + '/' : '') + 'node_modules/' + name;
    if (lock.packages[k]) return k;
    if (!p) return;
  }
};
const has = (n, list) => list.filter(([re]) => re.test(n)).map(([, v]) => v);
const OS = [
  [/darwin|macos/, 'darwin'],
  [/win32|windows/, 'win32'],
  [/linux/, 'linux'],
  [/android/, 'android'],
  [/freebsd/, 'freebsd'],
  [/openbsd/, 'openbsd'],
  [/netbsd/, 'netbsd'],
  [/sunos/, 'sunos'],
  [/aix/, 'aix'],
  [/openharmony/, 'openharmony'],
];
const CPU = [
  [/x64/, 'x64'],
  [/arm64/, 'arm64'],
  [/(arm(?!64)|armv7)/, 'arm'],
  [/ia32/, 'ia32'],
  [/ppc64/, 'ppc64'],
  [/riscv64/, 'riscv64'],
  [/s390x/, 's390x'],
  [/loong64/, 'loong64'],
  [/mips64el/, 'mips64el'],
  [/wasm32/, 'wasm32'],
];
let n = 0;
for (const [path, p] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(p.optionalDependencies ?? {})) {
    const version = range.replace(/^[\^~]/, '');
    if (!path || at(path, name) || !/^\d+\.\d+\.\d+[\w.-]*$/.test(version)) continue;
    const os = has(name, OS),
      cpu = has(name, CPU);
    if (!os.length || (process.platform === os[0] && cpu[0] === process.arch && !/musl/.test(name))) {
      console.error('skipped', name, range);
      continue;
    }
    lock.packages['node_modules/' + name] = {
      version,
      cpu,
      ...(p.dev ? { dev: true } : {}),
      ...(/musl/.test(name) ? { libc: ['musl'] } : {}),
      optional: true,
      os,
    };
    n++;
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(file, JSON.stringify(lock, null, 2) + '\n');
console.log('stubs added:', n);
