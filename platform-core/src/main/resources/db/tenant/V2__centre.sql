-- The centre, as its manifest describes it and as its people keep it.
--
-- `key` names a row in the manifest and finds it again when configuration is run once more; rows that the centre's
-- own people add have none. `version` counts what people changed: 0 means that the row still is as the manifest said,
-- and only such a row may be rewritten by a later configuration. Texts are Greek, with English where there is any.

create table centre (
    id                       uuid    not null constraint centre_pk primary key,
    single                   boolean not null default true constraint centre_single unique
        constraint centre_single_true check (single),
    municipality             text    not null,
    municipality_el          text    not null,
    municipality_en          text    not null,
    regional_unit            text    not null,
    regional_unit_el         text    not null,
    regional_unit_en         text    not null,
    region                   text    not null,
    region_el                text    not null,
    region_en                text    not null,
    name_el                  text    not null,
    name_en                  text,
    stage                    text    constraint centre_stage check (stage in ('PLANNED', 'OPERATING')),
    operator_kind            text    constraint centre_operator_kind check (operator_kind in ('MUNICIPALITY', 'LEGAL_ENTITY')),
    operator_el              text,
    operator_en              text,
    supervisor_el            text,
    supervisor_en            text,
    operating_since          text    constraint centre_operating_since
        check (operating_since ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    free_of_charge           boolean,
    served_by_priority       boolean,
    place_el                 text,
    place_en                 text,
    address_el               text,
    address_en               text,
    post_code                text    constraint centre_post_code check (post_code ~ '^[1-8][0-9]{4}$'),
    email                    text,
    staffing_note_el         text,
    staffing_note_en         text,
    closed_on_state_holidays boolean,
    closures_note_el         text,
    closures_note_en         text,
    source_title             text    not null,
    source_publisher         text,
    source_published         date,
    source_changed           date
);
comment on column centre.municipality is 'key in the reference list; its names are copied, for the tenant cannot read the catalog';
comment on column centre.operating_since is 'ISO 8601 with the precision that is known: 2018, 2018-12 or 2018-12-03';
comment on column centre.free_of_charge is 'null where the centre''s page does not say';
comment on column centre.served_by_priority is 'whether served_group stands in order of priority; null where the centre''s page does not say';
comment on column centre.closed_on_state_holidays is 'null where the centre''s page does not say';
grant select, update (closed_on_state_holidays) on centre to ${role};

create table centre_phone (
    id       uuid not null constraint centre_phone_pk primary key,
    centre   uuid not null constraint centre_phone_centre references centre (id) on delete cascade,
    position int  not null,
    number   text not null constraint centre_phone_number check (number ~ '^(2|69)[0-9]+$' and length(number) = 10),
    label_el text,
    label_en text,
    constraint centre_phone_place unique (centre, position)
);
grant select on centre_phone to ${role};

create table legal_reference (
    id             uuid not null constraint legal_reference_pk primary key,
    key            text not null constraint legal_reference_key unique,
    position       int  not null,
    kind           text not null,
    citation_el    text not null,
    citation_en    text,
    note_el        text,
    note_en        text,
    gazette_issue  text,
    gazette_series text,
    gazette_date   date,
    url            text
);
comment on column legal_reference.gazette_series is 'ΦΕΚ series: Α, Β, …';
grant select on legal_reference to ${role};

create table centre_text (
    id       uuid not null constraint centre_text_pk primary key,
    key      text not null constraint centre_text_key unique,
    position int  not null,
    title_el text,
    title_en text,
    body_el  text not null,
    body_en  text
);
comment on column centre_text.body_el is 'plain text; an empty line separates paragraphs';
grant select on centre_text to ${role};

create table centre_link (
    id       uuid not null constraint centre_link_pk primary key,
    key      text not null constraint centre_link_key unique,
    position int  not null,
    kind     text not null,
    title_el text,
    title_en text,
    url      text not null
);
grant select on centre_link to ${role};

create table branch (
    id             uuid    not null constraint branch_pk primary key,
    key            text    constraint branch_key unique,
    position       int     not null,
    kind           text    not null,
    name_el        text    not null,
    name_en        text,
    description_el text,
    description_en text,
    place_el       text,
    place_en       text,
    address_el     text,
    address_en     text,
    post_code      text    constraint branch_post_code check (post_code ~ '^[1-8][0-9]{4}$'),
    email          text,
    by_appointment boolean,
    hours_note_el  text,
    hours_note_en  text,
    active         boolean not null default true,
    version        bigint  not null default 0
);
comment on column branch.kind is 'open list: core, roma-annex, migrant-integration, mobile-unit, …';
comment on column branch.by_appointment is 'null where the centre''s page does not say';
grant select, insert, update on branch to ${role};

create table branch_phone (
    id       uuid not null constraint branch_phone_pk primary key,
    branch   uuid not null constraint branch_phone_branch references branch (id) on delete cascade,
    position int  not null,
    number   text not null constraint branch_phone_number check (number ~ '^(2|69)[0-9]+$' and length(number) = 10),
    label_el text,
    label_en text,
    constraint branch_phone_place unique (branch, position)
);
grant select, insert, update, delete on branch_phone to ${role};

create table branch_hours (
    id          uuid     not null constraint branch_hours_pk primary key,
    branch      uuid     not null constraint branch_hours_branch references branch (id) on delete cascade,
    position    int      not null,
    day         smallint not null constraint branch_hours_day check (day between 1 and 7),
    opens       time,
    closes      time,
    valid_from  date,
    valid_until date,
    constraint branch_hours_place unique (branch, position),
    constraint branch_hours_times check ((opens is null) = (closes is null) and (opens is null or opens < closes)),
    constraint branch_hours_validity check (valid_from <= valid_until)
);
comment on column branch_hours.day is 'ISO 8601: 1 is Monday';
comment on column branch_hours.opens is 'local time in Greece; null where the day is known and the time is not';
grant select, insert, update, delete on branch_hours to ${role};

create table branch_catchment (
    id              uuid   not null constraint branch_catchment_pk primary key,
    branch          uuid   not null constraint branch_catchment_branch references branch (id) on delete cascade,
    position        int    not null,
    municipality    text   not null,
    municipality_el text   not null,
    municipality_en text   not null,
    municipal_units text[] not null default '{}',
    basis_el        text,
    basis_en        text,
    constraint branch_catchment_place unique (branch, position),
    constraint branch_catchment_once unique (branch, municipality) deferrable initially deferred
);
comment on column branch_catchment.municipal_units is 'δημοτικές ενότητες, where only some or all are named';
comment on column branch_catchment.basis_el is 'on what agreement, as in «Προγραμματική Σύμβαση»';
grant select, insert, update, delete on branch_catchment to ${role};

create table itinerary_stop (
    id              uuid   not null constraint itinerary_stop_pk primary key,
    key             text   constraint itinerary_stop_key unique,
    branch          uuid   not null constraint itinerary_stop_branch references branch (id) on delete cascade,
    day             date   not null,
    opens           time,
    closes          time,
    place_el        text   not null,
    place_en        text,
    municipality    text,
    municipality_el text,
    municipality_en text,
    note_el         text,
    note_en         text,
    withdrawn_at    timestamptz,
    version         bigint not null default 0,
    constraint itinerary_stop_times check ((opens is null) = (closes is null) and (opens is null or opens < closes))
);
comment on column itinerary_stop.withdrawn_at is 'kept for a while after it was called off, so that calendars that took it over hear of that';
create index itinerary_stop_branch_day on itinerary_stop (branch, day);
create index itinerary_stop_day on itinerary_stop (day);
grant select, insert, update, delete on itinerary_stop to ${role};

create table service_axis (
    id       uuid    not null constraint service_axis_pk primary key,
    key      text    not null constraint service_axis_key unique,
    position int     not null,
    title_el text    not null,
    title_en text,
    body_el  text,
    body_en  text,
    own      boolean not null
);
comment on column service_axis.key is 'its Greek letter: Α, Β, Γ, …';
comment on column service_axis.own is 'the centre''s own addition to the axes that the law sets';
grant select on service_axis to ${role};

create table service (
    id       uuid    not null constraint service_pk primary key,
    key      text    not null constraint service_key unique,
    position int     not null,
    axis     uuid    constraint service_axis references service_axis (id),
    title_el text    not null,
    title_en text,
    body_el  text,
    body_en  text,
    own      boolean not null,
    mitos    text
);
comment on column service.mitos is 'process id in the national registry of procedures (ΜΙΤΟΣ)';
create index service_axis_idx on service (axis);
grant select on service to ${role};

create table served_group (
    id       uuid not null constraint served_group_pk primary key,
    key      text not null constraint served_group_key unique,
    position int  not null,
    name_el  text not null,
    name_en  text,
    note_el  text,
    note_en  text
);
comment on column served_group.position is 'as the centre lists them; an order of priority only where centre.served_by_priority says so';
grant select on served_group to ${role};

create table staff_position (
    id          uuid    not null constraint staff_position_pk primary key,
    key         text    not null constraint staff_position_key unique,
    position    int     not null,
    title_el    text    not null,
    title_en    text,
    head_count  int     constraint staff_position_head_count check (head_count > 0),
    coordinator boolean not null,
    contract    text,
    branch      uuid    constraint staff_position_branch references branch (id)
);
comment on column staff_position.contract is 'open list; fixed-term-private-law is ΙΔΟΧ';
create index staff_position_branch_idx on staff_position (branch);
grant select on staff_position to ${role};

create table closure (
    id            uuid     not null constraint closure_pk primary key,
    key           text     constraint closure_key unique,
    name_el       text     not null,
    name_en       text,
    branch        uuid     constraint closure_branch references branch (id) on delete cascade,
    month         smallint constraint closure_month check (month between 1 and 12),
    day           smallint constraint closure_day check (day between 1 and 31),
    easter_offset smallint,
    first_day     date,
    last_day      date,
    withdrawn_at  timestamptz,
    version       bigint   not null default 0,
    constraint closure_one_rule check (
        num_nonnulls(month, easter_offset, first_day) = 1
        and (month is null) = (day is null)
        and (first_day is null) = (last_day is null)
        and (first_day is null or first_day <= last_day)
    )
);
comment on table closure is 'days off beyond the state holidays: every year on a date, every year by Easter, or once';
comment on column closure.easter_offset is 'days after Orthodox Easter Sunday; negative before it';
comment on column closure.branch is 'null closes every branch';
comment on column closure.withdrawn_at is 'as of itinerary_stop';
create index closure_branch_idx on closure (branch);
grant select, insert, update, delete on closure to ${role};

create table calendar_event (
    id        uuid        not null constraint calendar_event_pk primary key,
    key       text        constraint calendar_event_key unique,
    title_el  text        not null,
    title_en  text,
    body_el   text,
    body_en   text,
    starts_at timestamptz not null,
    ends_at   timestamptz,
    place_el  text,
    place_en  text,
    branch    uuid        constraint calendar_event_branch references branch (id) on delete cascade,
    withdrawn_at timestamptz,
    version   bigint      not null default 0,
    constraint calendar_event_times check (starts_at <= ends_at)
);
comment on column calendar_event.withdrawn_at is 'as of itinerary_stop';
create index calendar_event_branch_idx on calendar_event (branch);
create index calendar_event_starts_at on calendar_event (starts_at);
grant select, insert, update, delete on calendar_event to ${role};

create table funding_act (
    id           uuid not null constraint funding_act_pk primary key,
    key          text not null constraint funding_act_key unique,
    position     int  not null,
    title_el     text,
    title_en     text,
    mis          text,
    programme_el text,
    programme_en text,
    framework_el text,
    framework_en text,
    objective_el text,
    objective_en text,
    area_el      text,
    area_en      text,
    interests_el text,
    interests_en text,
    period       text constraint funding_act_period check (period ~ '^[0-9]{4}-[0-9]{4}$'),
    fund_el      text,
    fund_en      text,
    runs_from    date,
    runs_until   date,
    budget       numeric(14, 2) constraint funding_act_budget check (budget >= 0),
    continues    uuid constraint funding_act_continues references funding_act (id),
    publicity_el text,
    publicity_en text,
    note_el      text,
    note_en      text,
    constraint funding_act_dates check (runs_from <= runs_until)
);
comment on column funding_act.mis is 'code in the state''s information system (ΟΠΣ)';
comment on column funding_act.budget is 'euros, as the last decision that names one left it';
create index funding_act_continues_idx on funding_act (continues);
grant select on funding_act to ${role};

create table funding_decision (
    id             uuid not null constraint funding_decision_pk primary key,
    act            uuid not null constraint funding_decision_act references funding_act (id) on delete cascade,
    position       int  not null,
    kind           text not null
        constraint funding_decision_kind check (kind in ('CALL', 'CALL_AMENDMENT', 'INCLUSION', 'AMENDMENT')),
    protocol       text not null,
    decided_on     date not null,
    ada            text constraint funding_decision_ada check (ada ~ '^[Α-Ω0-9]{4,}-[Α-Ω0-9]{3}$'),
    issuer_el      text,
    issuer_en      text,
    subject_el     text,
    subject_en     text,
    budget         numeric(14, 2) constraint funding_decision_budget check (budget >= 0),
    extended_until date,
    changes_el     text,
    changes_en     text,
    constraint funding_decision_place unique (act, position)
);
comment on column funding_decision.ada is 'number in Διαύγεια: Greek capitals and digits';
comment on column funding_decision.budget is 'the act''s whole budget in euros as this decision set it';
grant select on funding_decision to ${role};
