-- Who works here and what they may do. Keycloak knows the person; this row decides what the person is in this centre,
-- so that a change takes effect with the next click.
create table member (
    id           uuid        not null constraint member_pk primary key,
    subject      text        constraint member_subject_taken unique,
    email        text        not null constraint member_email_taken unique
        constraint member_email_lower check (email = lower(email)),
    display_name text        not null,
    role         text        not null
        constraint member_role check (role in ('COORDINATOR', 'PROFESSIONAL', 'MEDIATOR', 'RECEPTION', 'READER')),
    state        text        not null
        constraint member_state check (state in ('INVITED', 'ACTIVE', 'REMOVED')),
    invited_at   timestamptz not null default now(),
    version      bigint      not null default 0
);
comment on column member.subject is 'Keycloak''s immutable id of the person; null until the invitation has been carried out';
create index member_name on member (state, display_name);
grant select, insert, update on member to ${role};

-- The branches a member works at; none means all of them.
create table member_branch (
    member uuid not null constraint member_branch_member references member (id) on delete cascade,
    branch uuid not null constraint member_branch_branch references branch (id) on delete cascade,
    constraint member_branch_pk primary key (member, branch)
);
create index member_branch_branch on member_branch (branch);
grant select, insert, delete on member_branch to ${role};
