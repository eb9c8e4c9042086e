-- Onboarding runs and their steps, invitations that centres ask for, and who may see which region's rows.

-- One manifest on its way to an active tenant. Whoever is mentioned by name is forgotten when the run has ended.
create table onboarding_run (
    id                uuid        not null constraint onboarding_run_pk primary key,
    tenant            uuid        not null constraint onboarding_run_tenant_once unique,
    slug              text        not null,
    municipality      text        not null constraint onboarding_run_municipality references municipality (key),
    region            text        not null constraint onboarding_run_region references region (key),
    name_el           text        not null,
    name_en           text        not null,
    manifest          jsonb       not null,
    state             text        not null
        constraint onboarding_run_state check (state in
            ('QUEUED', 'RUNNING', 'FAILED', 'DONE', 'UNDO_QUEUED', 'UNDOING', 'UNDO_FAILED', 'UNDONE')),
    problem           text,
    problem_detail    text,
    coordinator_name  text,
    coordinator_email text,
    coordinator       uuid        not null,
    account           text,
    account_made      boolean     not null default false,
    invitation        text        not null default 'NONE'
        constraint onboarding_run_invitation check (invitation in ('NONE', 'SENDING', 'SENT', 'NOT_NEEDED')),
    requested_by      text        not null,
    requested_at      timestamptz not null default now(),
    finished_at       timestamptz,
    attempts          int         not null default 0,
    due_at            timestamptz not null default now(),
    lease             uuid,
    lease_until       timestamptz,
    version           bigint      not null default 0,
    constraint onboarding_run_forgets check (
        state not in ('DONE', 'UNDONE') or (coordinator_name is null and coordinator_email is null)
    )
);
comment on column onboarding_run.tenant is 'identity the tenant gets, decided when the run is accepted';
comment on column onboarding_run.coordinator is 'id of the first coordinator''s row among the tenant''s members';
comment on column onboarding_run.account is 'subject of the coordinator''s account at Keycloak';
comment on column onboarding_run.account_made is 'whether this run made the account, so that undoing may remove it';
comment on column onboarding_run.invitation is 'SENDING is written before the letter leaves: whoever finds it cannot know whether it did';
comment on column onboarding_run.attempts is 'of undoing; each step counts its own';
comment on column onboarding_run.lease is 'the worker''s hold on the run; whoever lost it writes nothing more';

-- What two live runs may not share; an undone one stands in nobody's way.
create unique index onboarding_run_slug_taken on onboarding_run (slug) where state <> 'UNDONE';
create unique index onboarding_run_municipality_taken on onboarding_run (municipality) where state <> 'UNDONE';
create index onboarding_run_requested on onboarding_run (requested_at desc, id);
create index onboarding_run_region_requested on onboarding_run (region, requested_at desc, id);
create index onboarding_run_municipality_idx on onboarding_run (municipality);
create index onboarding_run_due on onboarding_run (due_at) where state in ('QUEUED', 'UNDO_QUEUED');
create index onboarding_run_leased on onboarding_run (lease_until) where state in ('RUNNING', 'UNDOING');

create table onboarding_step (
    run            uuid        not null constraint onboarding_step_run references onboarding_run (id) on delete cascade,
    ordinal        int         not null,
    name           text        not null,
    state          text        not null default 'PENDING'
        constraint onboarding_step_state check (state in ('PENDING', 'RUNNING', 'DONE', 'FAILED')),
    attempts       int         not null default 0,
    started_at     timestamptz,
    finished_at    timestamptz,
    problem        text,
    problem_detail text,
    constraint onboarding_step_pk primary key (run, ordinal)
);

create function tell_onboarding() returns trigger language plpgsql as $$
begin
    perform pg_notify('hestia_onboarding', new.id::text);
    return null;
end $$;
create trigger onboarding_queued after insert or update of state on onboarding_run
    for each row when (new.state in ('QUEUED', 'UNDO_QUEUED')) execute function tell_onboarding();

-- What a centre asks of Keycloak, which it cannot reach itself: let a member in, or out. The person's address and name
-- are in the row only until it is done or given up.
create table staff_invitation (
    id           uuid        not null constraint staff_invitation_pk primary key,
    tenant       uuid        not null constraint staff_invitation_tenant references tenant (id) on delete cascade,
    member       uuid        not null,
    kind         text        not null constraint staff_invitation_kind check (kind in ('INVITE', 'REMOVE')),
    email        text,
    display_name text,
    requested_at timestamptz not null default now(),
    state        text        not null default 'PENDING'
        constraint staff_invitation_state check (state in ('PENDING', 'RUNNING', 'DONE', 'FAILED')),
    problem      text,
    invitation   text        not null default 'NONE'
        constraint staff_invitation_invitation check (invitation in ('NONE', 'SENDING', 'SENT', 'NOT_NEEDED')),
    attempts     int         not null default 0,
    due_at       timestamptz not null default now(),
    lease        uuid,
    lease_until  timestamptz,
    constraint staff_invitation_forgets check (
        state not in ('DONE', 'FAILED') or (email is null and display_name is null)
    ),
    constraint staff_invitation_whom check (
        kind <> 'INVITE' or state in ('DONE', 'FAILED') or (email is not null and display_name is not null)
    )
);
comment on column staff_invitation.member is 'id of the row among the tenant''s members';
create index staff_invitation_member on staff_invitation (tenant, member, requested_at desc);
create index staff_invitation_due on staff_invitation (due_at) where state = 'PENDING';
create index staff_invitation_leased on staff_invitation (lease_until) where state = 'RUNNING';

create function tell_invitation() returns trigger language plpgsql as $$
begin
    perform pg_notify('hestia_invitation', new.id::text);
    return null;
end $$;
create trigger invitation_asked after insert on staff_invitation
    for each row execute function tell_invitation();

-- Whoever reads with the login of regions sees the rows of the region that the transaction names, all with '*', and
-- none where it names nothing. The data plane reads the tenants of the whole country: its addresses are public.
create function within_jurisdiction(region text) returns boolean language sql stable parallel safe
    return coalesce(nullif(current_setting('hestia.jurisdiction', true), '') in ('*', region), false);

alter table tenant enable row level security;
create policy tenant_of_region on tenant for select to hestia_region using (within_jurisdiction(region));
create policy tenant_of_all on tenant for select to hestia_web using (true);

alter table onboarding_run enable row level security;
create policy onboarding_run_of_region on onboarding_run to hestia_region
    using (within_jurisdiction(region)) with check (within_jurisdiction(region));

alter table onboarding_step enable row level security;
create policy onboarding_step_of_region on onboarding_step to hestia_region
    using (exists (select from onboarding_run r where r.id = run))
    with check (exists (select from onboarding_run r where r.id = run));

alter table control_act enable row level security;
create policy control_act_of_region on control_act to hestia_region
    using (within_jurisdiction(region)) with check (within_jurisdiction(region));
create index control_act_at on control_act (at desc, id);

create index tenant_slug_in_region on tenant (region, slug);
create index tenant_state_slug on tenant (state, slug);

-- Whether a slug is taken, also by a tenant of a region that the asker may not see.
create function slug_taken(wanted text) returns boolean language sql stable security definer
    return exists (select from tenant where slug = wanted)
        or exists (select from onboarding_run where slug = wanted and state <> 'UNDONE');
revoke execute on function slug_taken from public;
grant execute on function slug_taken to hestia_region;

grant select, insert on onboarding_run to hestia_region;
grant update (state, problem, problem_detail, attempts, due_at, version) on onboarding_run to hestia_region;
grant select, insert on onboarding_step to hestia_region;
grant update (state, attempts, problem, problem_detail) on onboarding_step to hestia_region;
grant insert (id, tenant, member, kind, email, display_name) on staff_invitation to hestia_web;
grant select (id, tenant, member, kind, requested_at, state, problem) on staff_invitation to hestia_web;
