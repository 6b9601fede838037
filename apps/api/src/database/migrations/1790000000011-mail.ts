import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, IDENTITY_ROLE, MAIL_ROLE } from './wall.js';

/** The outbox: mail is written down with what causes it, and goes when that is committed. */
export class Mail1790000000011 implements MigrationInterface {
  name = 'Mail1790000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ declare login text; begin
        if not exists (select from pg_roles where rolname = '${MAIL_ROLE}') then create role ${MAIL_ROLE} nologin; end if;
        if not pg_has_role(current_user, '${MAIL_ROLE}', 'MEMBER') then grant ${MAIL_ROLE} to current_user; end if;
        -- The login of the servers, which exists already where the product is only updated.
        for login in select m.rolname from pg_auth_members a join pg_roles m on m.oid = a.member
            where a.roleid = '${IDENTITY_ROLE}'::regrole and m.rolname <> current_user loop
          execute format('grant ${MAIL_ROLE} to %I', login);
        end loop;
      end $$;
      create schema mail;
      grant usage on schema mail to ${APP_ROLE}, ${IDENTITY_ROLE}, ${MAIL_ROLE};
      grant usage on schema public to ${MAIL_ROLE};

      create table mail.outgoing (
        id uuid primary key,
        to_person uuid not null references public.person on delete cascade,
        from_person uuid references public.person on delete cascade,
        portfolio_id uuid,
        entry_id uuid,
        template text not null check (template in
          ('feedback_asked', 'feedback_given', 'invitation', 'sign_in_code', 'sign_in_door', 'security_notice')),
        -- the try to sign in that a code is for; the code itself stands nowhere
        attempt_id uuid,
        -- which door, or which change
        detail text check (detail ~ '^[a-z-]{1,40}$'),
        written_at timestamptz not null default now(),
        -- dropped: by the time it would go, there was nothing left that the receiver may read
        outcome text check (outcome in ('sent', 'refused', 'dropped')),
        outcome_at timestamptz,
        smtp_code int,
        opened_at timestamptz,
        check ((outcome is null) = (outcome_at is null)),
        check ((entry_id is null) = (portfolio_id is null)),
        check ((entry_id is null) = (template not in ('feedback_asked', 'feedback_given'))),
        check ((from_person is null) = (template in ('sign_in_code', 'sign_in_door', 'security_notice'))),
        check ((attempt_id is null) = (template <> 'sign_in_code')),
        check ((detail is null) = (template not in ('sign_in_door', 'security_notice'))),
        unique (entry_id, to_person, template),
        foreign key (portfolio_id, entry_id) references public.entry (portfolio_id, id) on delete cascade);
      create index outgoing_to on mail.outgoing (to_person);
      create index outgoing_from on mail.outgoing (from_person);
      create index outgoing_entry on mail.outgoing (portfolio_id, entry_id);

      -- Whoever wrote something may tell about it; what has been told stays out of their reach.
      alter table mail.outgoing enable row level security;
      create policy outgoing_write on mail.outgoing for insert to ${APP_ROLE} with check (
        from_person = app.actor_id()
        and exists (select from public.entry e where e.id = entry_id and e.author_id = app.actor_id()));
      grant insert (id, to_person, from_person, portfolio_id, entry_id, template) on mail.outgoing to ${APP_ROLE};
      -- Sign-in writes to somebody about their own doors.
      create policy outgoing_sign_in on mail.outgoing for insert to ${IDENTITY_ROLE} with check (from_person is null);
      grant insert (id, to_person, template, attempt_id, detail) on mail.outgoing to ${IDENTITY_ROLE};
      create policy outgoing_deliver on mail.outgoing for select to ${MAIL_ROLE} using (true);
      create policy outgoing_settle on mail.outgoing for update to ${MAIL_ROLE} using (outcome is null) with check (true);
      grant select, update (outcome, outcome_at, smtp_code) on mail.outgoing to ${MAIL_ROLE};
      create policy person_mail on public.person for select to ${MAIL_ROLE}
        using (exists (select from mail.outgoing o where o.to_person = person.id
          or o.from_person = person.id and o.template = 'invitation'));
      grant select (id, name, email, locale) on public.person to ${MAIL_ROLE};

      -- Where mail is shown instead of sent.
      create table mail.mailbox (
        id uuid primary key references mail.outgoing on delete cascade,
        to_name text not null,
        to_address text not null,
        subject text not null,
        text text not null,
        arrived_at timestamptz not null default now());
      create index mailbox_arrived on mail.mailbox (arrived_at desc, id desc);
      alter table mail.mailbox enable row level security;
      create policy mailbox_all on mail.mailbox for all to ${MAIL_ROLE} using (true) with check (true);
      grant select, insert on mail.mailbox to ${MAIL_ROLE};

      -- The job is there when the mail is there, and only then. The one place that writes into the tables of pg-boss.
      create function mail.enqueue() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
        begin
          insert into pgboss.job (id, name, data, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds,
              deletion_seconds, keep_until, policy)
            select new.id, q.name, jsonb_build_object('id', new.id), q.retry_limit, q.retry_delay, q.retry_backoff,
              q.retry_delay_max, q.expire_seconds, q.deletion_seconds, now() + q.retention_seconds * interval '1 second', q.policy
            from pgboss.queue q where q.name = 'mail';
          if not found then raise exception 'There is no queue for the mail: run the migrations'; end if;
          return null;
        end $$;
      revoke execute on function mail.enqueue() from public;
      create trigger outgoing_enqueue after insert on mail.outgoing for each row execute function mail.enqueue();

      -- What became of the mail about these entries: only for whom it comes from. After three days no more tries are made.
      create function app.mail_state(entries uuid[]) returns text language sql stable security definer
        set search_path = public, pg_temp as $$
        select case when o.opened_at is not null then 'opened' when o.outcome = 'sent' then 'sent'
            when o.outcome = 'refused' or o.outcome is null and o.written_at < now() - interval '73 hours' then 'undeliverable'
            when o.outcome is null then 'waiting' end
          from mail.outgoing o where o.entry_id = any (entries) and o.from_person = app.actor_id()
          order by o.written_at desc, o.id desc limit 1 $$;
      -- The receiver opens what the mail was about, whichever way they came.
      create function app.open_mail(entries uuid[]) returns void language sql volatile security definer
        set search_path = public, pg_temp as $$
        update mail.outgoing set opened_at = now()
          where entry_id = any (entries) and to_person = app.actor_id() and opened_at is null $$;
      revoke execute on function app.mail_state(uuid[]), app.open_mail(uuid[]) from public;
      grant execute on function app.mail_state(uuid[]), app.open_mail(uuid[]) to ${APP_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
