import { SecretBox } from './secret-box.js';

const box = new SecretBox('one secret');

it('opens what it sealed, also after a restart', () => {
  const sealed = box.seal('totp', 'sanne', 'JBSWY3DPEHPK3PXP');
  expect(new SecretBox('one secret').open('totp', 'sanne', sealed)).toBe('JBSWY3DPEHPK3PXP');
});

it('seals the same value differently each time', () => {
  expect(box.seal('totp', 'sanne', 'a')).not.toEqual(box.seal('totp', 'sanne', 'a'));
});

it('opens nothing for another owner, another purpose, another secret, or with one bit touched', () => {
  const sealed = box.seal('totp', 'sanne', 'JBSWY3DPEHPK3PXP');
  expect(() => box.open('totp', 'marieke', sealed)).toThrow();
  expect(() => box.open('code', 'sanne', sealed)).toThrow();
  expect(() => new SecretBox('another').open('totp', 'sanne', sealed)).toThrow();
  for (let at = 0; at < sealed.length; at++) {
    const touched = Buffer.from(sealed);
    touched[at] = (touched[at] ?? 0) ^ 1;
    expect(() => box.open('totp', 'sanne', touched)).toThrow();
  }
});

it('makes the same code of the same subject, and all sorts of codes of others', () => {
  expect(box.code('sign-in', 'attempt 1', 8)).toBe(box.code('sign-in', 'attempt 1', 8));
  expect(box.code('sign-in', 'attempt 1', 8)).not.toBe(
    new SecretBox('another').code('sign-in', 'attempt 1', 8),
  );
  const codes = new Set(Array.from({ length: 1000 }, (_, n) => box.code('sign-in', `attempt ${n}`, 8)));
  expect(codes.size).toBeGreaterThan(990);
  for (const code of codes) expect(code).toMatch(/^\d{8}$/);
});
