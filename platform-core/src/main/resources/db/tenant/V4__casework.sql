-- The files of the people a centre serves, and their visits.

-- The last number given to a file. Registering takes this row first, so that registrations of one centre go one by one:
-- numbers have no gaps, and two desks that register the same person at the same time see each other. So does an edit that
-- changes papers.
create table file_counter (
    id   int    not null constraint file_counter_pk primary key constraint file_counter_single check (id = 1),
    last bigint not null constraint file_counter_last check (last >= 0)
);
insert into file_counter (id, last) values (1, 0);
grant select, update on file_counter to ${role};

create table beneficiary (
    id                  uuid        not null constraint beneficiary_pk primary key,
    number              bigint      not null constraint beneficiary_number_taken unique,
    form                uuid        not null constraint beneficiary_form_taken unique,
    form_hash           bytea       not null,
    status              text        not null constraint beneficiary_status check (status in ('OPEN', 'CLOSED')),
    given_name          text,
    family_name         text,
    father_name         text,
    mother_name         text,
    search_key          text        not null,
    birth_year          int         constraint beneficiary_birth_year check (birth_year between 1850 and 2200),
    birth_date          date,
    gender              text        not null
        constraint beneficiary_gender check (gender in ('WOMAN', 'MAN', 'NON_BINARY', 'UNKNOWN')),
    phones              text[]      not null default '{}',
    phone_key           text        not null default '',
    email               text,
    street              text,
    place               text,
    post_code           text        constraint beneficiary_post_code check (post_code ~ '^[1-8][0-9]{4}$'),
    municipality        text,
    languages           text[]      not null default '{}',
    interpreter         boolean     not null default false,
    specially_protected boolean     not null default false,
    contact_note        bytea,
    amka                bytea,
    amka_hash           bytea,
    afm                 bytea,
    afm_hash            bytea,
    branch              uuid        not null constraint beneficiary_branch references branch (id),
    registered_at       timestamptz not null,
    registered_by       uuid        not null constraint beneficiary_registered_by references member (id),
    version             bigint      not null,
    constraint beneficiary_named check (num_nonnulls(given_name, family_name) > 0),
    constraint beneficiary_birth check (birth_date is null or birth_year = extract(year from birth_date)),
    constraint beneficiary_amka_pair check ((amka is null) = (amka_hash is null)),
    constraint beneficiary_afm_pair check ((afm is null) = (afm_hash is null))
);
comment on column beneficiary.form is 'key of the form or request that registered it: the same one sent twice makes one file';
comment on column beneficiary.form_hash is 'what the form said, as a hash under the tenant''s key: the same key saying something else is refused';
comment on column beneficiary.search_key is 'the names as they sound, one spelling for all ways of writing them; a space before each word';
comment on column beneficiary.birth_year is 'alone where the date is not known';
comment on column beneficiary.phones is 'E.164, the preferred one first';
comment on column beneficiary.phone_key is 'the phones'' national digits, a space before each number';
comment on column beneficiary.municipality is 'of residence: key in the reference list';
comment on column beneficiary.languages is 'ISO 639, the preferred one first';
comment on column beneficiary.contact_note is 'how this person may be reached safely; encrypted with the tenant''s key';
comment on column beneficiary.amka is 'encrypted; looked up by its keyed hash';
create index beneficiary_search_key on beneficiary using gin (search_key gin_trgm_ops) with (fastupdate = off);
create index beneficiary_phone_key on beneficiary using gin (phone_key gin_trgm_ops) with (fastupdate = off);
create index beneficiary_amka_hash on beneficiary (amka_hash) where amka_hash is not null;
create index beneficiary_afm_hash on beneficiary (afm_hash) where afm_hash is not null;
create index beneficiary_branch_idx on beneficiary (branch, number desc);
create index beneficiary_registered_by_idx on beneficiary (registered_by, registered_at desc);
grant select, insert, update on beneficiary to ${role};

-- Papers of those who have no ΑΜΚΑ or not only that: passport, card of an asylum seeker and the like.
create table beneficiary_paper (
    beneficiary uuid  not null constraint beneficiary_paper_beneficiary references beneficiary (id),
    position    int   not null,
    kind        text  not null
        constraint beneficiary_paper_kind check
            (kind in ('IDENTITY_CARD', 'PASSPORT', 'PAAYPA', 'ASYLUM_CARD', 'RESIDENCE_PERMIT', 'OTHER')),
    number      bytea not null,
    number_hash bytea not null,
    constraint beneficiary_paper_pk primary key (beneficiary, position)
);
comment on column beneficiary_paper.kind is 'PAAYPA: provisional insurance and health care number of an asylum seeker';
create index beneficiary_paper_number_hash on beneficiary_paper (number_hash);
grant select, insert, update, delete on beneficiary_paper to ${role};

-- What a member last asked the search box, so that a result can be shown again without its words in any address.
create table file_search (
    id       uuid        not null constraint file_search_pk primary key,
    member   uuid        not null constraint file_search_member references member (id),
    asked    bytea       not null,
    asked_at timestamptz not null
);
comment on column file_search.asked is 'encrypted with the tenant''s key';
create index file_search_member_idx on file_search (member);
create index file_search_asked_at_idx on file_search (asked_at);
grant select, insert, delete on file_search to ${role};

-- The household of a person, in brief.
create table household (
    beneficiary uuid   not null constraint household_pk primary key
        constraint household_beneficiary references beneficiary (id),
    size        int    constraint household_size check (size between 1 and 50),
    version     bigint not null
);
comment on column household.size is 'persons, the beneficiary included; null where it is not known';
grant select, insert, update on household to ${role};

create table household_member (
    beneficiary uuid not null constraint household_member_household references household (beneficiary),
    position    int  not null,
    name        text not null,
    relation    text not null
        constraint household_member_relation check (relation in
            ('SPOUSE', 'PARTNER', 'CHILD', 'PARENT', 'SIBLING', 'GRANDPARENT', 'GRANDCHILD', 'RELATIVE', 'OTHER')),
    birth_year  int  constraint household_member_birth_year check (birth_year between 1850 and 2200),
    file        uuid constraint household_member_file references beneficiary (id),
    constraint household_member_pk primary key (beneficiary, position)
);
comment on column household_member.relation is 'what the member is to the beneficiary';
comment on column household_member.file is 'the member''s own file, where there is one';
create index household_member_file_idx on household_member (file) where file is not null;
grant select, insert, update, delete on household_member to ${role};

-- One visit: somebody came, called or was met, and asked for something.
create table visit (
    id           uuid        not null constraint visit_pk primary key,
    form         uuid        not null constraint visit_form_taken unique,
    form_hash    bytea       not null,
    beneficiary  uuid        not null constraint visit_beneficiary references beneficiary (id),
    branch       uuid        not null constraint visit_branch references branch (id),
    day          date        not null,
    began        time        not null,
    channel      text        not null
        constraint visit_channel check (channel in ('DESK', 'PHONE', 'HOME', 'MOBILE_UNIT_STOP')),
    note         bytea,
    logged_by    uuid        not null constraint visit_logged_by references member (id),
    logged_at    timestamptz not null,
    withdrawn_by uuid        constraint visit_withdrawn_by references member (id),
    withdrawn_at timestamptz,
    version      bigint      not null,
    constraint visit_withdrawn check ((withdrawn_by is null) = (withdrawn_at is null))
);
comment on column visit.form_hash is 'as that of a beneficiary';
comment on column visit.day is 'the day in Greece';
comment on column visit.began is 'local time in Greece';
comment on column visit.note is 'encrypted with the tenant''s key';
comment on column visit.withdrawn_at is 'logged by mistake: counts for nothing, and stays on record';
create index visit_branch_day on visit (branch, day, began) where withdrawn_at is null;
create index visit_day on visit (day, began) where withdrawn_at is null;
create index visit_beneficiary_day on visit (beneficiary, day desc, began desc);
create index visit_logged_by_idx on visit (logged_by, logged_at desc);
create index visit_withdrawn_by_idx on visit (withdrawn_by) where withdrawn_by is not null;
grant select, insert, update on visit to ${role};

-- What was asked: «αιτήματα», one of the two counts everybody wants.
create table visit_request (
    visit    uuid not null constraint visit_request_visit references visit (id),
    position int  not null,
    service  uuid constraint visit_request_service references service (id),
    subject  text,
    constraint visit_request_pk primary key (visit, position),
    constraint visit_request_says_what check (num_nonnulls(service, subject) = 1)
);
comment on column visit_request.subject is 'in words, where the centre lists no such service';
create index visit_request_service_idx on visit_request (service) where service is not null;
grant select, insert, update, delete on visit_request to ${role};

-- What was given, and by whom.
create table visit_service (
    visit    uuid not null constraint visit_service_visit references visit (id),
    position int  not null,
    service  uuid not null constraint visit_service_service references service (id),
    given_by uuid not null constraint visit_service_given_by references member (id),
    constraint visit_service_pk primary key (visit, position)
);
create index visit_service_service_idx on visit_service (service);
create index visit_service_given_by_idx on visit_service (given_by);
grant select, insert, update, delete on visit_service to ${role};
