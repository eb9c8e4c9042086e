-- How a centre asks the control plane for a member's login: from inside the transaction that changes the member, so that
-- both happen or neither. The tenant is the role that calls, which no caller can choose: it cannot ask for another.
revoke insert, select on staff_invitation from hestia_web;

create function extensions.calling_tenant() returns uuid language plpgsql stable as $$
declare
    role_name text := current_setting('role');
begin
    if role_name !~ '^t_[0-9a-f]{32}$' then
        raise insufficient_privilege using message = 'only a tenant may ask';
    end if;
    return substr(role_name, 3)::uuid;
end $$;

create function extensions.ask_for_login(member uuid, kind text, email text, display_name text) returns void
    language sql security definer set search_path = catalog, pg_temp as $$
    insert into staff_invitation (id, tenant, member, kind, email, display_name)
    values (uuidv7(), extensions.calling_tenant(), member, kind, email, display_name);
$$;

-- How the latest request for each member of the calling tenant stands.
create function extensions.list_login_requests() returns table (member uuid, kind text, state text)
    language sql stable security definer set search_path = catalog, pg_temp as $$
    select distinct on (i.member) i.member, i.kind, i.state
      from staff_invitation i where i.tenant = extensions.calling_tenant()
     order by i.member, i.requested_at desc, i.id desc;
$$;
