import fc from 'fast-check';
import { AUDIENCE_ROLES, audienceOf, ROLE_BIT, ROLES, rolesIn } from './role.js';

it('gives every role a bit of its own, in the order that the wall in the database knows', () => {
  expect(ROLES.map((role) => ROLE_BIT[role])).toEqual([1, 2, 4, 8, 16, 32, 64, 128]);
});

it.each([
  [[], 0],
  [['student'], 1],
  [['workplace_mentor', 'institute_educator'], 10],
  [['institute_educator', 'workplace_mentor'], 10],
  [['school_educator', 'school_educator'], 4],
  [[...ROLES], 255],
] as const)('%j together are %i', (roles, bits) => {
  expect(audienceOf(roles)).toBe(bits);
});

it.each([
  [0, []],
  [1, ['student']],
  [10, ['workplace_mentor', 'institute_educator']],
  [256, []],
  [255, [...ROLES]],
])('%i stands for %j', (bits, roles) => {
  expect(rolesIn(bits)).toEqual(roles);
});

it('loses nothing on the way to bits and back', () => {
  fc.assert(
    fc.property(fc.subarray([...ROLES]), (roles) => {
      expect(rolesIn(audienceOf(roles))).toEqual(roles);
    }),
  );
  fc.assert(fc.property(fc.nat({ max: 255 }), (bits) => expect(audienceOf(rolesIn(bits))).toBe(bits)));
});

it('lets a student share with those who guide as a group, and never with examiners, coordinators or all peers', () => {
  expect(AUDIENCE_ROLES).toEqual(['workplace_mentor', 'school_educator', 'institute_educator']);
});
