import type {
  AdministrationView,
  AssignmentView,
  MemberLine,
  MemberView,
  OrganisationView,
  Page,
  ProgrammeView,
  ScopeOption,
} from '@leerspoor/shared';

export const pageOf = <T>(items: T[], next: string | null = null): Page<T> => ({ items, next });

export const anAdministration = (part: Partial<AdministrationView> = {}): AdministrationView => ({
  partnerships: [],
  attention: { withoutMentor: 0, idle: 0, ending: 0 },
  ...part,
});

export const lyceum: OrganisationView = {
  ...{ id: 'lyceum', kind: 'school', name: 'Lyceum De Linde', people: 12, placements: 3 },
  partnerships: [{ id: 'rijn', name: 'Rijn en Lek' }],
  may: { addPerson: true, removePerson: true, rename: false, writeProgrammes: false },
};

export const aMember = (part: Partial<MemberView> = {}): MemberView => ({
  id: 'bas',
  name: 'Bas Kuipers',
  email: 'bas@linde.example',
  roles: [],
  memberships: [
    {
      organisation: { id: 'lyceum', name: 'Lyceum De Linde' },
      number: null,
      may: { change: true, leave: false },
    },
  ],
  invitation: null,
  appointable: ['school_educator', 'institute_educator', 'workplace_mentor', 'peer'],
  may: { rename: true, appoint: true, invite: false },
  ...part,
});

export const aLine = (part: Partial<MemberLine> = {}): MemberLine => ({
  ...{ id: 'bas', name: 'Bas Kuipers', email: 'bas@linde.example', number: 'b-7', roles: [] },
  ...part,
});

export const aScope = (part: Partial<ScopeOption> = {}): ScopeOption => ({
  ...{ kind: 'placement', id: 'placement-noor', name: 'Noor van Leeuwen', place: 'Lyceum De Linde' },
  ...{ until: '2099-04-23', mentors: 0 },
  ...part,
});

export const anAssignment = (part: Partial<AssignmentView> = {}): AssignmentView => ({
  id: 'assignment-noor',
  person: { id: 'bas', name: 'Bas Kuipers' },
  role: 'workplace_mentor',
  scope: { kind: 'placement', id: 'placement-noor', name: 'Noor van Leeuwen', place: 'Lyceum De Linde' },
  from: '2026-09-01',
  until: '2099-04-23',
  appointedBy: { id: 'monique', name: 'Monique Scholten' },
  state: 'current',
  may: { chooseLastDay: true, withdraw: false },
  ...part,
});

export const aProgramme = (part: Partial<ProgrammeView> = {}): ProgrammeView => ({
  ...{ id: 'voltijd', name: 'Voltijd', sector: 'vo', judging: 'mentor_advises', cohorts: [] },
  ...part,
});
