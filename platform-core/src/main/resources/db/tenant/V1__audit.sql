-- Who did and who read what in this tenant. Rows are added and read, never changed.
create table audit_event (
    id           uuid        not null constraint audit_event_pk primary key,
    at           timestamptz not null default now(),
    actor        text        not null,
    act          text        not null,
    subject_kind text        not null,
    subject      text,
    detail       jsonb       not null default '{}'
);
create index audit_event_subject on audit_event (subject_kind, subject, at desc);
create index audit_event_at on audit_event (at desc);
grant select, insert on audit_event to ${role};

-- The tenant's data key, wrapped by the master key that the database never holds. Without it, what it encrypted is gone.
create table data_key (
    id         int         not null constraint data_key_pk primary key constraint data_key_single check (id = 1),
    wrapped    bytea       not null,
    created_at timestamptz not null default now()
);
grant select, insert on data_key to ${role};
