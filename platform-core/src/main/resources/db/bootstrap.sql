-- What a superuser gives Hestia once, on PostgreSQL 16 or later: logins, the role of the unbound, two databases.
-- May be run again at any time; it then sets the passwords anew and repairs what was changed by hand.
--
-- Written for psql, so also for a container's /docker-entrypoint-initdb.d. Passwords come as settings of the session:
--   PGOPTIONS='-c hestia.admin_password=… -c hestia.web_password=… -c hestia.region_password=… -c hestia.keycloak_password=…' \
--     psql --set ON_ERROR_STOP=1 --username postgres --dbname postgres --file bootstrap.sql
-- Only two of psql's own commands are used, \gexec and \connect, each last on its line, so that little else can run it too.

do $$
declare
    login record;
begin
    for login in
        select * from (values
            -- Owns the database, makes tenants' schemas and roles; no superuser. Used by tenant-admin's workers only.
            ('hestia_admin', 'createrole inherit', 'hestia.admin_password'),
            -- The data plane. Has nothing by membership until it sets one tenant's role.
            ('hestia_web', 'nocreaterole noinherit', 'hestia.web_password'),
            -- Pages of regions and operators; a member of no tenant's role.
            ('hestia_region', 'nocreaterole noinherit', 'hestia.region_password'),
            ('keycloak', 'nocreaterole inherit', 'hestia.keycloak_password')
        ) as logins (name, attributes, setting)
    loop
        if not exists (select from pg_roles where rolname = login.name) then
            execute format('create role %I', login.name);
        end if;
        execute format(
            'alter role %I login nosuperuser nocreatedb noreplication nobypassrls %s password %L',
            login.name, login.attributes, current_setting(login.setting));
    end loop;

    -- What a connection is while no tenant is bound: it may see nothing.
    if not exists (select from pg_roles where rolname = 'no_tenant') then
        create role no_tenant nologin noinherit;
    end if;
    grant no_tenant to hestia_web with inherit false, set true;
end
$$;

-- Greek order for every text, whatever the server's own locale.
select 'create database hestia owner hestia_admin template template0 encoding ''UTF8'' locale_provider icu icu_locale ''el'''
 where not exists (select from pg_database where datname = 'hestia') \gexec

select 'create database keycloak owner keycloak template template0 encoding ''UTF8'''
 where not exists (select from pg_database where datname = 'keycloak') \gexec

revoke all on database hestia, keycloak, postgres, template1 from public;
grant connect on database hestia to hestia_web, hestia_region;

\connect hestia
revoke all on schema public from public;
-- The memory of its own backends, which the data plane watches; of nobody else's, and no statement.
grant select on pg_catalog.pg_backend_memory_contexts to hestia_web;
grant execute on function pg_catalog.pg_get_backend_memory_contexts() to hestia_web;
-- When the last backup of the whole server ended, which the platform's figures tell; names of files, not what is in them.
grant execute on function pg_catalog.pg_ls_waldir() to hestia_admin;

\connect keycloak
revoke all on schema public from public;
