import {
  APPOINTED_ROLES,
  type AssignmentView,
  type MemberLine,
  type MemberView,
  type OrganisationLine,
  RANK_TO_APPOINT,
  type ScopeOption,
} from '@leerspoor/shared';
import { v7 } from 'uuid';
import { PASSWORD } from './cast.js';
import { aCohort, aMember, anAppointment, appointed, aProgramme, aSchool } from './administration-routes.js';
import { onStage } from './stage.js';

const { api, sql, trail: t } = await onStage();
const { stage } = api;
const idOf = async (table: string, name: string): Promise<string> =>
  (await sql.owner(`select id from ${table} where name = $1`, [name])).rows[0].id;
const there = {
  school: await idOf('organisation', 'School There'),
  institute: await idOf('organisation', 'Institute There'),
  partnership: await idOf('partnership', 'Partnership There'),
};
/** Bram, who coordinates the school and the institute on the other side. */
const bram = await api.as('bram');
for (const organisation of [there.school, there.institute])
  await sql.owner(
    `insert into assignment (id, person_id, role, organisation_id, from_day, until_day)
     values (gen_random_uuid(), $1, 'coordinator', $2, current_date - 10, current_date + 100)`,
    [stage.people.bram, organisation],
  );
const [ada, cor, els] = [await api.as('ada'), await api.as('cor'), await api.as('els')];
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const namesOf = (items: { name: string }[]): string[] => items.map(({ name }) => name);

describe('what an office sees', () => {
  it('Ada both organisations of her partnership, Cor his school, Bram those on the other side', async () => {
    const seen = async (visitor: typeof ada) =>
      namesOf((await visitor.get('/administration/organisations').expect(200)).body.items);
    expect(await seen(ada)).toEqual(['Institute Here', 'School Here']);
    expect(await seen(cor)).toEqual(['School Here']);
    expect(await seen(bram)).toEqual(['Institute There', 'School There']);
  });

  it.each(['school', 'institute'] as const)('the %s on the other side is not there for Ada', async (kind) => {
    const organisation = `/organisations/${there[kind]}`;
    for (const path of [organisation, `${organisation}/programmes`, `/people/${stage.people.bram}`])
      await ada.get(`/administration${path}`).expect(404);
    const people = await ada.get(`/administration/people?organisation=${there[kind]}`).expect(200);
    const roles = await ada.get(`/administration/assignments?organisation=${there[kind]}`).expect(200);
    expect([people.body.items, roles.body.items]).toEqual([[], []]);
  });

  it('the first lines say how many people and placements there are', async () => {
    const { items } = (await ada.get('/administration/organisations?search=HERE').expect(200)).body;
    const school = items.find(({ kind }: OrganisationLine) => kind === 'school');
    expect(school).toMatchObject({ people: 6, placements: 2 });
    expect(items).toHaveLength(2);
  });

  it('Ada opens nothing of what students wrote or were given', async () => {
    const lesson = await t.lesson();
    for (const path of [
      `/lessons/${lesson}`,
      `/portfolios/${stage.portfolio}`,
      `/portfolios/${stage.portfolio}/trail`,
    ])
      await ada.get(path).expect(404);
  });

  it('says on the first screen who holds an office', async () => {
    const flags = await Promise.all(
      [ada, cor, els, await api.as('marieke')].map(
        async (visitor) => (await visitor.get('/me').expect(200)).body.holdsOffice,
      ),
    );
    expect(flags).toEqual([true, true, true, false]);
  });
});

describe('people', () => {
  const add = (visitor: typeof ada, organisation: string, body: object, id = v7()) =>
    visitor.put(`/administration/organisations/${organisation}/people/${id}`, body);

  it('Cor adds a new mentor; sending it twice adds one', async () => {
    const id = v7();
    const body = { name: ' Nienke Vos ', email: 'Nienke@Test.Example', number: 'nv-1' };
    for (const _ of [1, 2])
      expect((await add(cor, stage.school, body, id).expect(200)).body).toEqual({
        personId: id,
        wasKnown: false,
      });
    const found = (await cor.get('/administration/people?search=nienke').expect(200)).body.items;
    expect(found).toEqual([
      { id, name: 'Nienke Vos', email: 'nienke@test.example', number: null, roles: [] },
    ]);
    const byNumber = `/administration/people?organisation=${stage.school}&search=NV-`;
    expect((await cor.get(byNumber).expect(200)).body.items).toMatchObject([{ id, number: 'nv-1' }]);
  });

  it('an address that is known brings in that very person: one account, and nothing told of the other side', async () => {
    const added = await add(cor, stage.school, {
      ...{ name: 'Iemand Anders', email: 'bram@test.example', number: null },
    }).expect(200);
    expect(added.body).toEqual({ personId: stage.people.bram, wasKnown: true });
    const { body } = await cor.get(`/administration/people/${stage.people.bram}`).expect(200);
    expect(body).toMatchObject({ name: 'Bram', roles: [], may: { rename: false } });
    expect(body.memberships).toMatchObject([{ organisation: { id: stage.school } }]);
    const roles = await cor.get(`/administration/assignments?person=${stage.people.bram}`).expect(200);
    expect(roles.body.items).toEqual([]);
    await sql.owner('delete from membership where person_id = $1 and organisation_id = $2', [
      ...[stage.people.bram, stage.school],
    ]);
  });

  it('a number that somebody else has here, or an address that is none, is a wrong field', async () => {
    const body = { name: 'Nieuw', email: `${v7()}@test.example`, number: 'n-marieke' };
    const taken = await add(cor, stage.school, body).expect(422);
    expect(taken.body.errors).toEqual([{ pointer: '/number', fault: 'taken' }]);
    const none = await add(cor, stage.school, { ...body, email: 'geen adres' }).expect(422);
    expect(none.body.errors).toEqual([{ pointer: '/email', fault: 'wrong-type' }]);
    expect((await sql.owner('select 1 from person where email = $1', [body.email])).rows).toEqual([]);
  });

  it('pages by name, and finds by part of a name, address or number', async () => {
    for (let n = 0; n < 23; n++)
      await add(ada, stage.institute, {
        ...{ name: `Blad ${String(n).padStart(2, '0')}`, email: `blad-${n}@test.example`, number: `b${n}` },
      }).expect(200);
    const path = `/administration/people?organisation=${stage.institute}&search=blad`;
    const first = (await ada.get(path).expect(200)).body;
    const second = (await ada.get(`${path}&next=${first.next}`).expect(200)).body;
    const all = namesOf([...first.items, ...second.items]);
    expect(all).toEqual(Array.from({ length: 23 }, (_, n) => `Blad ${String(n).padStart(2, '0')}`));
    expect([first.items.length, second.next]).toEqual([20, null]);
    const search = (text: string) => `/administration/people?search=${encodeURIComponent(text)}`;
    expect((await ada.get(search('%')).expect(200)).body.items).toEqual([]);
    expect((await ada.get(search('ARIEK')).expect(200)).body.items).toMatchObject([{ name: 'Marieke' }]);
  });

  it('a name and mailbox are changed by whose office goes over everything that somebody is', async () => {
    const rename = (visitor: typeof ada, id: string, email: string) =>
      visitor.put(`/administration/people/${id}`, { name: 'Nieuw', email });
    const id = await aMember(t, stage.school);
    expect((await rename(cor, id, `Nieuw-${id}@test.example`).expect(200)).body).toMatchObject({
      ...{ name: 'Nieuw', email: `nieuw-${id}@test.example`, may: { rename: true } },
    });
    const taken = await rename(cor, id, 'sanne@test.example').expect(422);
    expect(taken.body.errors).toEqual([{ pointer: '/email', fault: 'taken' }]);
    await rename(els, id, 'x@test.example').expect(403);
    // who belongs to the other side as well
    await add(bram, there.school, { name: 'x', email: `nieuw-${id}@test.example`, number: null }).expect(200);
    for (const visitor of [cor, ada, bram]) await rename(visitor, id, 'x@test.example').expect(403);
  });

  it('Bram, who coordinates, cannot bring Wim in and take over his mailbox: Wim has left, and reads what he gave', async () => {
    const { bram: coordinator, wim } = stage.people;
    await sql.owner('begin');
    await sql.owner('delete from membership where person_id = $1', [wim]);
    await sql.owner(
      `insert into membership (person_id, organisation_id) select $1, organisation_id from assignment
       where person_id = $2 and role = 'coordinator' limit 1`,
      [wim, coordinator],
    );
    await sql.owner('commit');
    const renamed = await sql.as(coordinator, (ask) =>
      ask('select app.may_rename($1) as may, app.knows($1) as knows', [wim]),
    );
    expect(renamed.rows).toEqual([{ may: false, knows: true }]);
    await sql.owner('delete from membership where person_id = $1', [wim]);
    await sql.owner('insert into membership values ($1, $2, $3)', [wim, stage.school, 'n-wim']);
  });

  it('Bram, who coordinates, cannot bring Ada in and take over her mailbox', async () => {
    const email = 'ada@test.example';
    await sql.owner('delete from membership where person_id = $1', [stage.people.ada]);
    await add(bram, there.school, { name: 'Ada', email, number: null }).expect(200);
    await bram
      .put(`/administration/people/${stage.people.ada}`, { name: 'Ada', email: 'bram2@test.example' })
      .expect(403);
    const renamed = await sql.as(stage.people.bram, (ask) =>
      ask('select app.rename($1, $2, $3) as done', [stage.people.ada, 'Ada', 'bram2@test.example']),
    );
    expect(renamed.rows).toEqual([{ done: false }]);
    await sql.owner('update membership set organisation_id = $2 where person_id = $1', [
      ...[stage.people.ada, stage.institute],
    ]);
  });

  it('Cor cannot give a student of his school another mailbox: she belongs to the institute', async () => {
    await add(cor, stage.school, { name: 'x', email: 'youssef@test.example', number: null }).expect(200);
    await cor
      .put(`/administration/people/${stage.people.youssef}`, { name: 'Youssef', email: 'cor2@test.example' })
      .expect(403);
    await sql.owner('delete from membership where person_id = $1 and organisation_id = $2', [
      ...[stage.people.youssef, stage.institute],
    ]);
    // also when the institute forgot that she belongs there
    await cor
      .put(`/administration/people/${stage.people.youssef}`, { name: 'Youssef', email: 'cor2@test.example' })
      .expect(403);
  });

  it('who has no role is in the list of whom nothing was done with yet, until Cor appoints them', async () => {
    const id = await aMember(t, stage.school);
    const isIdle = async () =>
      (await cor.get('/administration/people?idle=true').expect(200)).body.items.some(
        (line: MemberLine) => line.id === id,
      );
    expect(await isIdle()).toBe(true);
    await appointed(t, { personId: id });
    expect(await isIdle()).toBe(false);
    const { body } = await cor.get(`/administration/people/${id}`).expect(200);
    expect(body.roles).toEqual(['workplace_mentor']);
  });

  it('Cor invites a new mentor once a day; who has no role yet is not invited', async () => {
    const id = await aMember(t, stage.school);
    const invite = () => cor.post(`/administration/people/${id}/invite`, {});
    await invite().expect(403);
    await appointed(t, { personId: id });
    const { body } = await invite().expect(200);
    expect(body).toMatchObject({ invitation: { isOpened: false }, may: { invite: false } });
    await invite().expect(403);
    const mail = await sql.owner(
      'select to_person, from_person, template from mail.outgoing where to_person = $1',
      [id],
    );
    expect(mail.rows).toEqual([{ to_person: id, from_person: stage.people.cor, template: 'invitation' }]);
    await sql.owner(
      `update mail.outgoing set written_at = now() - interval '25 hours' where to_person = $1`,
      [id],
    );
    await invite().expect(200);
  });

  it('nobody invites who is not known to their office, also past the API', async () => {
    const mail = `insert into mail.outgoing (id, to_person, from_person, template) values (gen_random_uuid(), $1, $2, 'invitation')`;
    const tried = (from: string, to: string) =>
      sql.as(from, (ask) =>
        ask(mail, [to, from]).then(
          () => 'sent',
          (error: { code: string }) => error.code,
        ),
      );
    const { cor: coordinator, marieke, sanne, bram: stranger } = stage.people;
    expect(await tried(coordinator, marieke)).toBe('sent');
    for (const to of [stranger, sanne]) expect(await tried(coordinator, to)).toBe('42501');
    expect(await tried(marieke, sanne)).toBe('42501');
  });

  it('who leaves an organisation is not known there any more', async () => {
    const id = await aMember(t, stage.school);
    await cor.delete(`/administration/organisations/${stage.school}/people/${id}`).expect(200);
    await cor.get(`/administration/people/${id}`).expect(404);
  });
});

describe('roles', () => {
  it.each(APPOINTED_ROLES)('%s takes the same rank here and in the database', async (role) => {
    const { rows } = await sql.owner('select app.rank_to_appoint($1) as rank', [role]);
    expect(rows).toEqual([{ rank: RANK_TO_APPOINT[role] }]);
  });

  const scopes = () => ({
    placement: stage.placement,
    programme: stage.programme,
    organisation: stage.school,
    partnership: stage.partnership,
  });
  const FITTING = [
    'partnership_admin partnership',
    'coordinator organisation',
    'coordinator partnership',
    'school_educator placement',
    'school_educator organisation',
    'institute_educator placement',
    'institute_educator programme',
    'examiner programme',
    'workplace_mentor placement',
    'peer placement',
  ];
  const PAIRS = APPOINTED_ROLES.flatMap((role) =>
    (['placement', 'programme', 'organisation', 'partnership'] as const).map((kind) => ({ role, kind })),
  );
  it.each(PAIRS)('Ada appoints a $role for a $kind only if there is such a role', async ({ role, kind }) => {
    const body = anAppointment(t, { role, scopeKind: kind, scopeId: scopes()[kind], from: inDays(1) });
    const { status } = await ada.put(`/administration/assignments/${v7()}`, body);
    expect(status).toBe(FITTING.includes(`${role} ${kind}`) ? 200 : 422);
    const wall = await sql.as(stage.people.ada, (ask) =>
      ask(
        `insert into assignment (id, person_id, role, ${kind}_id, from_day, until_day, appointed_by)
         values (gen_random_uuid(), $1, $2, $3, current_date, current_date, $4)`,
        [stage.people.marieke, role, scopes()[kind], stage.people.ada],
      ).then(
        () => 200,
        () => 422,
      ),
    );
    expect(wall).toBe(status);
  });

  it.each(['ada', 'cor', 'els'] as const)('%s does not appoint themselves', async (who) => {
    const visitor = await api.as(who);
    // Ada is a member of the institute, so that all three are known to their own office
    for (const personId of [stage.people[who], stage.people[who].toUpperCase()])
      await visitor.put(`/administration/assignments/${v7()}`, anAppointment(t, { personId })).expect(403);
    const { body } = await visitor.get(`/administration/people/${stage.people[who]}`).expect(200);
    expect(body).toMatchObject({ appointable: [], may: { appoint: false } });
  });

  it('Cor ends his own office nor lengthens it', async () => {
    const mine = (await cor.get(`/administration/assignments?person=${stage.people.cor}`).expect(200)).body;
    expect(mine.items).toMatchObject([{ role: 'coordinator', may: { chooseLastDay: false } }]);
    for (const day of [inDays(-1), inDays(300)])
      await cor.put(`/administration/assignments/${mine.items[0].id}/last-day`, { day }).expect(403);
  });

  it('the same appointment twice is one; with other words it is not what was done', async () => {
    const id = v7();
    const body = anAppointment(t);
    for (const _ of [1, 2]) await cor.put(`/administration/assignments/${id}`, body).expect(200);
    const other = await cor
      .put(`/administration/assignments/${id}`, { ...body, until: inDays(51) })
      .expect(409);
    expect(other.body.type).toBe('out-of-date');
  });

  it('a role ends, after its beginning and within six years', async () => {
    const tried = async (own: object) =>
      (await cor.put(`/administration/assignments/${v7()}`, anAppointment(t, own)).expect(422)).body.errors;
    const wrong = [{ pointer: '/until', fault: 'out-of-range' }];
    expect(await tried({ from: inDays(2), until: inDays(1) })).toEqual(wrong);
    expect(await tried({ from: inDays(0), until: inDays(6 * 366) })).toEqual(wrong);
    const endless = await sql.as(stage.people.cor, (ask) =>
      ask(
        `insert into assignment (id, person_id, role, placement_id, from_day, until_day, appointed_by)
         values (gen_random_uuid(), $1, 'workplace_mentor', $2, current_date, 'infinity', $3)`,
        [stage.people.marieke, stage.placement, stage.people.cor],
      ).catch((error: { code: string }) => error.code),
    );
    expect(endless).toBe('42501');
  });

  it('a new mentor reads from the first day on, and nothing on the request after the end', async () => {
    const id = await aMember(t, stage.school);
    const { rows } = await sql.owner('select hash from identity.password limit 1');
    await sql.owner('insert into identity.password values ($1, $2)', [id, rows[0].hash]);
    const lesson = await t.lesson();
    const signIn = await api.anonymous.post('/sign-in', { email: `${id}@test.example`, password: PASSWORD });
    const cookie = String(signIn.headers['set-cookie']?.[0]).split(';')[0] ?? '';
    const reads = async () => (await api.anonymous.get(`/lessons/${lesson}`).set('cookie', cookie)).status;
    expect(await reads()).toBe(404);
    const role = await appointed(t, { personId: id });
    expect(await reads()).toBe(200);
    await cor.put(`/administration/assignments/${role}/last-day`, { day: inDays(-1) }).expect(200);
    expect(await reads()).toBe(404);
    await cor.put(`/administration/assignments/${role}/last-day`, { day: inDays(0) }).expect(200);
    expect(await reads()).toBe(200);
  });

  it('what begins today or later is taken back; what ran is ended, and stays in the list', async () => {
    const fresh = await appointed(t, { from: inDays(0) });
    await cor.delete(`/administration/assignments/${fresh}`).expect(204);
    const ran = await appointed(t, { from: inDays(-3) });
    await cor.delete(`/administration/assignments/${ran}`).expect(403);
    await cor.put(`/administration/assignments/${ran}/last-day`, { day: inDays(-1) }).expect(200);
    const { items } = (
      await ada.get(`/administration/assignments?person=${stage.people.marieke}`).expect(200)
    ).body;
    const states = items.filter(({ id }: AssignmentView) => [fresh, ran].includes(id));
    expect(states).toMatchObject([{ id: ran, state: 'past', appointedBy: { name: 'Ada' } }]);
  });

  it('what ends within 30 days, before the placement does, asks for attention; the first to end first', async () => {
    await sql.owner('delete from assignment where until_day < current_date + 90 and role <> $1', [
      'coordinator',
    ]);
    const later = await appointed(t, { until: inDays(20) });
    const sooner = await appointed(t, { until: inDays(5) });
    await appointed(t, { until: inDays(60) });
    const ids = (await cor.get('/administration/assignments?ending=true').expect(200)).body.items;
    expect(ids.map(({ id }: AssignmentView) => id)).toEqual([sooner, later]);
    const { attention } = (await cor.get('/administration').expect(200)).body;
    expect(attention.ending).toBe(2);
  });

  it('a placement without a mentor asks for attention until one is appointed', async () => {
    const bare = async () =>
      (await cor.get('/administration/scopes?role=workplace_mentor&bare=true').expect(200)).body.items.map(
        ({ name, place }: ScopeOption) => `${name}, ${place}`,
      );
    expect(await bare()).toEqual(['Youssef, School Here']);
    const { rows } = await sql.owner('select id from placement where portfolio_id = $1', [
      stage.otherPortfolio,
    ]);
    await appointed(t, { scopeId: rows[0].id });
    expect(await bare()).toEqual([]);
  });

  it('pages the roles of an organisation without losing or doubling one', async () => {
    const made: string[] = [];
    for (let n = 0; n < 25; n++) made.push(await appointed(t, { until: inDays(30 + (n % 5)) }));
    const path = `/administration/assignments?organisation=${stage.school}&role=workplace_mentor`;
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: { items: AssignmentView[]; next: string | null } = (
        await cor.get(next ? `${path}&next=${next}` : path).expect(200)
      ).body;
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(made.filter((id) => !seen.includes(id))).toEqual([]);
  });
});

describe('places', () => {
  it('a name that is there already is a wrong field, for every kind of place', async () => {
    const tries: [string, object][] = [
      ['organisations', { ...aSchool(t), name: 'School There' }],
      ['programmes', { ...aProgramme(t), name: 'Programme Here' }],
      ['cohorts', { ...(await aCohort(t))(), name: '2026' }],
    ];
    for (const [folder, body] of tries) {
      const answer = await ada.put(`/administration/${folder}/${v7()}`, body).expect(422);
      expect([folder, answer.body.errors]).toEqual([folder, [{ pointer: '/name', fault: 'taken' }]]);
    }
    const renamed = await ada
      .put(`/administration/partnerships/${stage.partnership}`, { name: 'Partnership There' })
      .expect(422);
    expect(renamed.body.errors).toEqual([{ pointer: '/name', fault: 'taken' }]);
  });

  it('Ada cannot bring the other school into her partnership, until she holds office there', async () => {
    const bringIn = () =>
      ada.post(`/administration/partnerships/${stage.partnership}/bring-in`, {
        organisationId: there.school,
      });
    const refused = await bringIn().expect(422);
    expect(refused.body.errors).toEqual([{ pointer: '/organisationId', fault: 'not-yours' }]);
    const join = `insert into partnership_organisation (partnership_id, organisation_id) values ($1, $2)`;
    const wall = () =>
      sql.as(stage.people.ada, (ask) =>
        ask(join, [stage.partnership, there.school]).then(
          () => 'joined',
          (error: { code: string }) => error.code,
        ),
      );
    expect(await wall()).toBe('42501');
    await sql.owner(
      `insert into assignment (id, person_id, role, organisation_id, from_day, until_day)
       values (gen_random_uuid(), $1, 'coordinator', $2, current_date, current_date)`,
      [stage.people.ada, there.school],
    );
    expect(await wall()).toBe('joined');
    await bringIn().expect(204);
    await bringIn().expect(204);
    await sql.owner(
      'delete from partnership_organisation where partnership_id = $1 and organisation_id = $2',
      [...[stage.partnership, there.school]],
    );
    await sql.owner('delete from assignment where person_id = $1 and organisation_id = $2', [
      ...[stage.people.ada, there.school],
    ]);
  });

  it('students who began with a framework and a form go on with them; the name may change', async () => {
    const body = { ...(await aCohort(t))(), name: 'Cohort 2026' };
    const path = `/administration/cohorts/${stage.cohort}`;
    await ada.put(path, body).expect(200);
    const other = 'another@1';
    await sql.owner(
      `insert into framework select $2, kind, 'another', '1', title, document from framework where id = $1`,
      [body.instrumentId, other],
    );
    const refused = await ada.put(path, { ...body, instrumentId: other }).expect(422);
    expect(refused.body.errors).toEqual([{ pointer: '/instrumentId', fault: 'fixed' }]);
    const wall = await sql.as(stage.people.ada, (ask) =>
      ask('update cohort set instrument_id = $2 where id = $1', [stage.cohort, other]).catch(
        (error: { code: string }) => error.code,
      ),
    );
    expect(wall).toBe('42501');
    const empty = v7();
    await ada.put(`/administration/cohorts/${empty}`, { ...body, name: 'Leeg' }).expect(200);
    await ada
      .put(`/administration/cohorts/${empty}`, { ...body, name: 'Leeg', instrumentId: other })
      .expect(200);
    const unknown = await ada
      .put(`/administration/cohorts/${empty}`, { ...body, name: 'Leeg', frameworkId: 'geen' })
      .expect(422);
    expect(unknown.body.errors).toEqual([{ pointer: '/frameworkId', fault: 'not-a-choice' }]);
  });

  it('a school stays a school', async () => {
    const answer = await ada
      .put(`/administration/organisations/${stage.school}`, {
        ...{ ...aSchool(t), kind: 'institute', name: 'School Here' },
      })
      .expect(422);
    expect(answer.body.errors).toEqual([{ pointer: '/kind', fault: 'fixed' }]);
  });

  const OTHERS = ['sanne', 'marieke', 'els', 'cor', 'bram'] as const;
  it.each(OTHERS)('%s writes none of them, also past the API', async (who) => {
    const values = { id: v7(), ...stage };
    const tries = [
      `insert into organisation values ('${values.id}', 'school', 'x')`,
      `update organisation set name = 'x' where id = '${stage.school}'`,
      `update partnership set name = 'x' where id = '${stage.partnership}'`,
      `insert into partnership_organisation values ('${stage.partnership}', '${there.school}')`,
      `insert into programme values ('${values.id}', '${stage.institute}', 'x', 'vo')`,
      `update programme set judging = 'separate' where id = '${stage.programme}'`,
      `update cohort set name = 'x' where id = '${stage.cohort}'`,
      `delete from organisation`,
      `delete from partnership_organisation`,
    ];
    for (const text of tries) {
      const outcome = await sql.as(stage.people[who], (ask) =>
        ask(text).then(
          ({ rowCount }) => rowCount,
          (error: { code: string }) => error.code,
        ),
      );
      expect([text, outcome]).toEqual([text, text.startsWith('update') ? 0 : '42501']);
    }
  });
});

it('nobody without an office adds a person, a membership or a role past the API', async () => {
  const { marieke, sanne } = stage.people;
  const tries = [
    `insert into person (id, name, email) values (gen_random_uuid(), 'x', 'x@x.nl')`,
    `insert into membership values ('${sanne}', '${stage.school}')`,
    `insert into assignment (id, person_id, role, placement_id, from_day, until_day, appointed_by)
       values (gen_random_uuid(), '${sanne}', 'workplace_mentor', '${stage.placement}', current_date, current_date, '${marieke}')`,
  ];
  for (const text of tries) {
    const tried = sql.as(marieke, (ask) => ask(text));
    await expect(tried).rejects.toMatchObject({ code: '42501' });
  }
  const looked = await sql.as(marieke, (ask) =>
    ask(
      `select (select count(*)::int from app.people_in_office(null, '', false, null, null)) as people,
      (select count(*)::int from app.assignments_in_office(null, null, null, null, false, null, null, null)) as roles,
      (select count(*)::int from app.assignments_in_office($1, null, null, null, false, null, null, null)) as own,
      (select count(*)::int from app.scopes_to_appoint('workplace_mentor', '', false, null, null)) as scopes,
      app.person_with('sanne@test.example') as mailbox, app.roles_in_office($2) as known`,
      [marieke, sanne],
    ),
  );
  expect(looked.rows).toEqual([{ people: 0, roles: 0, own: 0, scopes: 0, mailbox: null, known: [] }]);
});

it('a person as an office knows them says nothing of other organisations', async () => {
  const { body }: { body: MemberView } = await els
    .get(`/administration/people/${stage.people.marieke}`)
    .expect(200);
  expect(body.memberships).toMatchObject([
    { organisation: { id: stage.school, name: 'School Here' }, number: 'n-marieke' },
  ]);
  expect(body.appointable).toEqual(['workplace_mentor']);
});
