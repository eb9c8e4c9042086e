-- What web-api sends to PostgreSQL for the four acts of a reception desk, as the server's log shows it (log_statement),
-- with question marks for values. Searching is not here: its text depends on what is typed, and comes from web-api itself.

-- name: open file
select b1_0.id,b1_0.birth_date,b1_0.birth_year,b1_0.branch,b1_0.contact_note,b1_0.email,b1_0.form,b1_0.form_hash,b1_0.gender,b1_0.interpreter,b1_0.languages,b1_0.given_name,b1_0.family_name,b1_0.father_name,b1_0.mother_name,b1_0.number,b1_0.phone_key,b1_0.phones,b1_0.registered_at,b1_0.registered_by,b1_0.street,b1_0.place,b1_0.post_code,b1_0.municipality,b1_0.amka,b1_0.amka_hash,b1_0.afm,b1_0.afm_hash,b1_0.search_key,b1_0.specially_protected,b1_0.status,b1_0.version from beneficiary b1_0 where b1_0.id=?

-- name: papers of file
select op1_0.beneficiary,op1_0.position,op1_0.kind,op1_0.number,op1_0.number_hash from beneficiary_paper op1_0 where op1_0.beneficiary=?

-- name: hold form
select pg_advisory_xact_lock(hashtextextended(current_schema || ?::text, 0))

-- name: visit of form
select id, form_hash from visit where form = ?

-- name: file exists
select true from beneficiary where id = ?

-- name: add visit
insert into visit (began,beneficiary,branch,channel,day,form,form_hash,logged_at,logged_by,note,version,withdrawn_at,withdrawn_by,id) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?)

-- name: add request
insert into visit_request (visit,position,service,subject) values (?,?,?,?)

-- name: add service
insert into visit_service (visit,position,service,given_by) values (?,?,?,?)

-- name: one visit
select v.id, v.beneficiary, f.number, f.given_name, f.family_name, v.branch, v.day, v.began, v.channel, v.note,
       v.logged_by, v.withdrawn_at is not null as withdrawn, v.version
  from visit v join beneficiary f on f.id = v.beneficiary
 where v.id = ?

-- name: visits of day
select v.id, v.beneficiary, f.number, f.given_name, f.family_name, v.branch, v.day, v.began, v.channel, v.note,
       v.logged_by, v.withdrawn_at is not null as withdrawn, v.version
  from visit v join beneficiary f on f.id = v.beneficiary
 where v.withdrawn_at is null and v.day = ? and (?::uuid is null or v.branch = ?) order by v.began desc, v.id desc limit ? offset ?

-- name: count visits of day
select count(*) from visit v where v.withdrawn_at is null and v.day = ? and (?::uuid is null or v.branch = ?)

-- name: parts of visits
select visit, position, service, subject, null::uuid as given_by from visit_request where visit = any (?)
 union all
select visit, position, service, null, given_by from visit_service where visit = any (?)
 order by visit, position

-- name: audit
insert into audit_event (id, actor, act, subject_kind, subject, detail)
values (uuidv7(), ?, ?, ?, ?, ?::jsonb)

-- name: members
select m.id, m.subject, m.display_name, m.role,
       array(select b.branch from member_branch b where b.member = m.id) as branches
  from member m
 where m.state = 'ACTIVE' and m.subject is not null

-- name: names
select * from (
    select 'BRANCH' as kind, id, name_el as greek, name_en as english, active as present,
           position as first, 0 as second, '' as third from branch
     union all
    select 'SERVICE', s.id, s.title_el, s.title_en, true, a.position, s.position, ''
      from service s left join service_axis a on a.id = s.axis
     union all
    select 'COLLEAGUE', id, display_name, null, state <> 'REMOVED', 0, 0, display_name from member)
 order by kind, first, second, third collate "el-x-icu", id
