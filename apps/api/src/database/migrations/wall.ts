import { audienceOf, ROLES } from '@leerspoor/shared';

/** Every person who uses the product works as this role: it owns nothing and cannot go around a wall. */
export const APP_ROLE = 'leerspoor_app';
/** Only sign-in works as this role; it is the only one that reaches the schema `identity`. */
export const IDENTITY_ROLE = 'leerspoor_identity';
/** Only the delivery of mail works as this role; it reads the outbox, and of a person only where the mail goes. */
export const MAIL_ROLE = 'leerspoor_mail';
/** Bits of the roles that may be given an entry by name: not a coordinator, who sees status and no content. */
export const MAY_BE_GIVEN = audienceOf(ROLES.filter((role) => role !== 'coordinator'));

/**
 * The wall of a table that holds the detail of an entry: who sees the entry sees its detail, its author writes it.
 * `key` is the column that holds the entry's id.
 */
export const detailWall = (table: string, key = 'id'): string => {
  const mine = `exists (select from entry e where e.id = ${table}.${key} and e.author_id = app.actor_id())`;
  return `
    alter table ${table} enable row level security;
    create policy ${table}_read on ${table} for select to ${APP_ROLE}
      using (exists (select from entry e where e.id = ${table}.${key}));
    create policy ${table}_add on ${table} for insert to ${APP_ROLE} with check (${mine});
    create policy ${table}_change on ${table} for update to ${APP_ROLE} using (${mine}) with check (${mine});
    create policy ${table}_remove on ${table} for delete to ${APP_ROLE} using (${mine});
    grant select, insert, update, delete on ${table} to ${APP_ROLE};`;
};

/** A table without anything personal: everybody who is signed in reads it, only the owner writes it. */
export const publicTable = (table: string): string => `grant select on ${table} to ${APP_ROLE};`;

/** A table with the places that work together: everybody who is signed in reads it, who may write it says its own policies. */
export const knownPlace = (table: string): string => `
      alter table ${table} enable row level security;
      create policy ${table}_read on ${table} for select to ${APP_ROLE} using ((select app.actor_id()) is not null);`;
