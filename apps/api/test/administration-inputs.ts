import {
  AddMember,
  Appoint,
  BringIn,
  ChooseLastDay,
  RenameAccount,
  RenamePartnership,
  WriteCohort,
  WriteOrganisation,
  WriteProgramme,
} from '@leerspoor/shared';
import { v7 } from 'uuid';
import { aCohort, aMember, anAppointment, appointed, aProgramme, aSchool } from './administration-routes.js';
import type { Input, RightRequest } from './inputs.js';
import type { Trail } from './scenes.js';

const put = (path: string, body: object): RightRequest => ({
  method: 'put',
  path: `/administration/${path}`,
  body: { ...body },
});

/** Something of the other side, by its name. */
const there =
  (table: string, name: string) =>
  async ({ sql }: Trail): Promise<unknown[]> => {
    const { rows } = await sql.owner(`select id from ${table} where name = $1`, [name]);
    return [rows[0].id, v7()];
  };

/** What administrators send. */
export const ADMINISTRATION_INPUTS: Input[] = [
  {
    ...{ of: WriteOrganisation, who: 'ada', at: '' },
    ready: (t) => Promise.resolve(put(`organisations/${v7()}`, aSchool(t))),
    foreign: { partnershipId: there('partnership', 'Partnership There') },
  },
  {
    ...{ of: RenamePartnership, who: 'ada', at: '' },
    ready: ({ api }) =>
      Promise.resolve(put(`partnerships/${api.stage.partnership}`, { name: 'Nieuwe naam' })),
  },
  {
    ...{ of: BringIn, who: 'ada', at: '' },
    ready: ({ api: { stage } }) =>
      Promise.resolve({
        ...put(`partnerships/${stage.partnership}/bring-in`, { organisationId: stage.school }),
        method: 'post' as const,
      }),
    foreign: { organisationId: there('organisation', 'School There') },
  },
  {
    ...{ of: WriteProgramme, who: 'ada', at: '' },
    ready: (t) => Promise.resolve(put(`programmes/${v7()}`, aProgramme(t))),
    foreign: {
      instituteId: async (t) => [
        ...(await there('organisation', 'Institute There')(t)),
        // a school has no programmes
        t.api.stage.school,
      ],
    },
  },
  {
    ...{ of: WriteCohort, who: 'ada', at: '' },
    ready: async (t) => put(`cohorts/${v7()}`, (await aCohort(t))()),
    foreign: { programmeId: there('programme', 'Programme There') },
  },
  {
    ...{ of: AddMember, who: 'cor', at: '' },
    ready: ({ api }) =>
      Promise.resolve(
        put(`organisations/${api.stage.school}/people/${v7()}`, {
          ...{ name: 'Nieuwe Collega', email: `${v7()}@test.example`, number: `p-${v7()}` },
        }),
      ),
  },
  {
    ...{ of: RenameAccount, who: 'cor', at: '' },
    ready: async (t) => {
      const id = await aMember(t, t.api.stage.school);
      return put(`people/${id}`, { name: 'Andere Naam', email: `nieuw-${id}@test.example` });
    },
  },
  {
    ...{ of: Appoint, who: 'cor', at: '' },
    ready: (t) => Promise.resolve(put(`assignments/${v7()}`, anAppointment(t))),
    foreign: {
      // somebody of another organisation
      personId: ({ api: { stage } }) => Promise.resolve([stage.people.bram, stage.people.sanne, v7()]),
      scopeId: ({ api: { stage } }) => Promise.resolve([stage.strangePlacement, v7()]),
    },
  },
  {
    ...{ of: ChooseLastDay, who: 'cor', at: '' },
    ready: async (t) => put(`assignments/${await appointed(t)}/last-day`, { day: anAppointment(t).until }),
  },
];
