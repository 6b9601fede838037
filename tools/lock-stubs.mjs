// Completes package-lock.json with the optional per-platform packages that the registry in use did not serve, so that
// `npm ci` accepts the lock here and other platforms still get their binaries elsewhere. Run it after each install that
// changes the lock: node tools/lock-stubs.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const systems = {
  darwin: /darwin|macos/,
  win32: /win32|windows/,
  linux: /linux/,
  android: /android/,
  freebsd: /freebsd/,
  openbsd: /openbsd/,
  netbsd: /netbsd/,
  sunos: /sunos/,
  aix: /aix/,
  openharmony: /openharmony/,
};
const processors = {
  x64: /x64/,
  arm64: /arm64/,
  arm: /(arm(?!64)|armv7)/,
  ia32: /ia32/,
  ppc64: /ppc64/,
  riscv64: /riscv64/,
  s390x: /s390x/,
  loong64: /loong64/,
  mips64el: /mips64el/,
  wasm32: /wasm32/,
};

const file = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));

const kindsIn = (name, kinds) => Object.keys(kinds).filter((kind) => kinds[kind].test(name));
const isMusl = (name) => /musl/.test(name);
const exact = (range) => /^[\^~]?(\d+\.\d+\.\d+[\w.-]*)$/.exec(range)?.[1];

/** Whether a package at `from` finds `name`: in its own node_modules, or in one further up. */
function isFound(from, name) {
  for (let folder = from; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

function stubFor(name, version, { dev }) {
  const [os, cpu] = [kindsIn(name, systems), kindsIn(name, processors)];
  const isOurs = os[0] === process.platform && cpu[0] === process.arch && !isMusl(name);
  if (os.length === 0 || isOurs) return undefined;
  return { version, cpu, ...(dev && { dev }), ...(isMusl(name) && { libc: ['musl'] }), optional: true, os };
}

let added = 0;
for (const [path, wanting] of Object.entries(lock.packages)) {
  if (path === '') continue;
  for (const [name, range] of Object.entries(wanting.optionalDependencies ?? {})) {
    if (!exact(range) || isFound(path, name)) continue;
    const stub = stubFor(name, exact(range), wanting);
    if (stub) lock.packages[`node_modules/${name}`] = stub;
    else console.error(`left out: ${name} ${range}`);
    if (stub) added++;
  }
}

lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`stubs added: ${added}`);
