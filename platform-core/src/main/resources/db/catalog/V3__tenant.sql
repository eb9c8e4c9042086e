-- The tenants, whom they serve, and what the control plane did to them.

create table tenant (
    id             uuid        not null constraint tenant_pk primary key,
    slug           text        not null constraint tenant_slug_taken unique,
    municipality   text        not null
        constraint tenant_municipality_taken unique
        constraint tenant_municipality references municipality (key),
    region         text        not null constraint tenant_region references region (key),
    name_el        text        not null,
    name_en        text        not null,
    organization   text        constraint tenant_organization_taken unique,
    state          text        not null
        constraint tenant_state check (state in ('RESERVED', 'PROVISIONING', 'ACTIVE', 'SUSPENDED')),
    schema_version int         not null default 0,
    created_at     timestamptz not null default now(),
    changed_at     timestamptz not null default now(),
    version        bigint      not null default 0
);
create index tenant_region_state on tenant (region, state);

-- A branch may serve municipalities that have no centre of their own.
create table catchment (
    tenant       uuid not null constraint catchment_tenant references tenant (id) on delete cascade,
    municipality text not null constraint catchment_municipality references municipality (key),
    kind         text not null,
    basis        text,
    constraint catchment_pk primary key (tenant, municipality, kind)
);
comment on column catchment.kind is 'of the branch that serves: mobile-unit, …';
create index catchment_served on catchment (municipality);

-- Every act of the control plane. Rows are added and read, never changed.
create table control_act (
    id     uuid        not null constraint control_act_pk primary key,
    at     timestamptz not null default now(),
    actor  text        not null,
    act    text        not null,
    tenant uuid,
    region text,
    detail jsonb       not null default '{}'
);
create index control_act_tenant on control_act (tenant, at desc);
create index control_act_region on control_act (region, at desc);
revoke update, delete, truncate on control_act from hestia_admin;

-- A change of a tenant is told to every replica by the change itself.
create function tell_tenant_change() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then perform pg_notify('hestia_tenant', old.slug); end if;
    if tg_op <> 'DELETE' then perform pg_notify('hestia_tenant', new.slug); end if;
    return null;
end $$;
create trigger tenant_changed after insert or update or delete on tenant
    for each row execute function tell_tenant_change();

grant select on tenant, catchment to hestia_web, hestia_region;
grant select, insert on control_act to hestia_region;
