-- Extensions every tenant may use; they live in a schema of their own, second on each search path.
create schema if not exists extensions;
create extension if not exists pg_trgm schema extensions;
grant usage on schema extensions to public;

-- Keys in the order of time (RFC 9562, version 7) on PostgreSQL 16 and 17. From 18 on the server has its own uuidv7(),
-- which is found first because pg_catalog comes first on every search path. Milliseconds and 74 random bits.
create function extensions.uuidv7() returns uuid
    language sql volatile parallel safe
    return encode(
        set_bit(set_bit(
            overlay(uuid_send(gen_random_uuid())
                placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
                from 1 for 6),
            52, 1), 53, 1), 'hex')::uuid;

-- Server-side sessions of the two planes (layout of Spring Session JDBC) and what a back-channel logout needs.
-- Two of each: a plane's login never reaches the other's sessions.

create table web_session (
    primary_id            char(36) not null constraint web_session_pk primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index web_session_session_id on web_session (session_id);
create index web_session_expiry_time on web_session (expiry_time);
create index web_session_principal_name on web_session (principal_name);

create table web_session_attributes (
    session_primary_id char(36)     not null
        constraint web_session_attributes_session references web_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint web_session_attributes_pk primary key (session_primary_id, attribute_name)
);

create table admin_session (like web_session including all);
create table admin_session_attributes (
    session_primary_id char(36)     not null
        constraint admin_session_attributes_session references admin_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint admin_session_attributes_pk primary key (session_primary_id, attribute_name)
);

-- Which sessions belong to which login at Keycloak, so that a logout there ends them here, on every replica.
create table web_login (
    session_id  text        not null constraint web_login_pk primary key,
    keycloak_session text,
    subject     text        not null,
    registered  timestamptz not null default now()
);
create index web_login_keycloak_session on web_login (keycloak_session);
create index web_login_subject on web_login (subject);

create table admin_login (like web_login including all);

grant usage on schema catalog to hestia_web, hestia_region;
grant select, insert, update, delete on web_session, web_session_attributes, web_login to hestia_web;
grant select, insert, update, delete on admin_session, admin_session_attributes, admin_login to hestia_region;
