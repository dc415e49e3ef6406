-- The measurements behind "Index only the rows you ask for".
-- Needs an empty database and about 1 GB of disk:  createdb lab && psql lab -f jobs.sql

\set ON_ERROR_STOP on
\timing off
set jit = off;

create table jobs (
  id       bigint generated always as identity primary key,
  kind     text not null,
  status   text not null,
  run_at   timestamptz not null,
  payload  text not null
);

-- Two million jobs over about two weeks; one in 500 still waits.
insert into jobs (kind, status, run_at, payload)
select (array['email', 'invoice', 'export', 'webhook'])[1 + n % 4],
       case when n % 500 = 0 then 'pending' else 'done' end,
       timestamptz '2026-09-01 00:00+00' + n * interval '600 ms',
       repeat(md5(n::text), 4)
from generate_series(1, 2000000) as n;

vacuum analyze jobs;

create index jobs_status_run_at on jobs (status, run_at);
create index jobs_pending on jobs (run_at) where status = 'pending';
analyze jobs;

\echo == sizes ==
select relname, pg_relation_size(oid) as bytes, pg_size_pretty(pg_relation_size(oid)) as size
from pg_class
where relname in ('jobs', 'jobs_pkey', 'jobs_status_run_at', 'jobs_pending')
order by 2 desc;

\echo == the queue query, full index only ==
begin;
drop index jobs_pending;
explain (analyze, buffers, costs off, timing off, summary off)
select id, kind, payload from jobs
where status = 'pending' order by run_at limit 50;
rollback;

\echo == the queue query, partial index only ==
begin;
drop index jobs_status_run_at;
explain (analyze, buffers, costs off, timing off, summary off)
select id, kind, payload from jobs
where status = 'pending' order by run_at limit 50;
rollback;

\echo == which conditions the partial index can serve ==
begin;
drop index jobs_status_run_at;
\echo '-- status = ''pending'' and kind = ''email'''
explain (costs off) select id from jobs where status = 'pending' and kind = 'email' order by run_at limit 50;
\echo '-- status in (''pending'')'
explain (costs off) select id from jobs where status in ('pending') order by run_at limit 50;
\echo '-- status <> ''done'''
explain (costs off) select id from jobs where status <> 'done' order by run_at limit 50;
\echo '-- lower(status) = ''pending'''
explain (costs off) select id from jobs where lower(status) = 'pending' order by run_at limit 50;
\echo -- a parameter, planned with its value
prepare next_jobs(text) as select id from jobs where status = $1 order by run_at limit 50;
set local plan_cache_mode = force_custom_plan;
explain (costs off) execute next_jobs('pending');
\echo -- a parameter, planned once for any value
set local plan_cache_mode = force_generic_plan;
explain (costs off) execute next_jobs('pending');
deallocate next_jobs;
\echo -- with a lock, as a worker asks
explain (costs off) select id from jobs where status = 'pending' order by run_at for update skip locked limit 50;
\echo '-- status = ''pending'', by an index on more than that'
create index jobs_open on jobs (run_at) where status in ('pending', 'retry');
drop index jobs_pending;
explain (costs off) select id from jobs where status = 'pending' order by run_at limit 50;
\echo '-- status <> ''done'', with a check constraint'
alter table jobs add check (status in ('pending', 'done'));
explain (costs off) select id from jobs where status <> 'done' order by run_at limit 50;
rollback;

\echo == plan_cache_mode auto: eight executions ==
begin;
drop index jobs_status_run_at;
prepare next_jobs(text) as select id from jobs where status = $1 order by run_at limit 50;
explain (costs off) execute next_jobs('pending');
execute next_jobs('pending') \g /dev/null
execute next_jobs('pending') \g /dev/null
execute next_jobs('pending') \g /dev/null
execute next_jobs('pending') \g /dev/null
execute next_jobs('pending') \g /dev/null
execute next_jobs('pending') \g /dev/null
explain (costs off) execute next_jobs('pending');
select generic_plans, custom_plans from pg_prepared_statements where name = 'next_jobs';
deallocate next_jobs;
rollback;


\echo == writes: 100,000 jobs arrive and are finished, with one index or the other ==
alter table jobs set (autovacuum_enabled = off);

create procedure arrive() language sql as $$
  insert into jobs (kind, status, run_at, payload)
  select 'email', 'pending', timestamptz '2026-08-01 00:00+00' + n * interval '1 second', repeat('x', 128)
  from generate_series(1, 100000) as n;
$$;
create procedure finish() language sql as $$
  update jobs set status = 'done' where status = 'pending' and run_at < '2026-09-01';
$$;

\echo -- full index
begin;
drop index jobs_pending;
select pg_current_wal_insert_lsn() as before \gset
call arrive();
call finish();
select pg_size_pretty(pg_current_wal_insert_lsn() - :'before'::pg_lsn) as wal;
rollback;
vacuum jobs;

\echo -- partial index
begin;
drop index jobs_status_run_at;
select pg_current_wal_insert_lsn() as before \gset
call arrive();
call finish();
select pg_size_pretty(pg_current_wal_insert_lsn() - :'before'::pg_lsn) as wal;
rollback;
vacuum jobs;

\echo == finished jobs stay in the partial index until they are cleaned up ==
drop index jobs_status_run_at;
reindex index jobs_pending;
vacuum jobs;
prepare queue as
  select id, kind, payload from jobs where status = 'pending' order by run_at limit 50;
\echo -- before
explain (analyze, buffers, costs off, timing off) execute queue;

-- Another session keeps a snapshot open for 20 seconds, as a report or a dump would.
\! psql -qAt -c "begin isolation level repeatable read; select 1; select pg_sleep(20)" >/dev/null &
select pg_sleep(2) \g /dev/null
call arrive();
call finish();
vacuum jobs;
\echo -- after 100,000 jobs came and went, vacuumed, the old snapshot still open
explain (analyze, buffers, costs off, timing off) execute queue;
explain (analyze, buffers, costs off, timing off) execute queue;
select pg_sleep(20) \g /dev/null
\c
prepare queue as
  select id, kind, payload from jobs where status = 'pending' order by run_at limit 50;
\echo -- the snapshot is gone: first and second run, not vacuumed
explain (analyze, buffers, costs off, timing off) execute queue;
explain (analyze, buffers, costs off, timing off) execute queue;
vacuum jobs;
\echo -- vacuumed
explain (analyze, buffers, costs off, timing off) execute queue;
explain (analyze, buffers, costs off, timing off) execute queue;

\echo == heap-only updates: none, because status stands in a predicate ==
select n_tup_upd, n_tup_hot_upd from pg_stat_user_tables where relname = 'jobs';

\echo == a unique partial index and on conflict ==
create table accounts (email text not null, deleted_at timestamptz);
create unique index accounts_email_live on accounts (email) where deleted_at is null;
insert into accounts values ('jo@plainquery.example', now()), ('jo@plainquery.example', null);
\set ON_ERROR_STOP off
\echo -- without the predicate
insert into accounts values ('jo@plainquery.example', null) on conflict (email) do nothing;
\echo -- with it
insert into accounts values ('jo@plainquery.example', null)
on conflict (email) where deleted_at is null do nothing;

\echo == levels below the root, for a superuser ==
create index jobs_status_run_at on jobs (status, run_at);
reindex index jobs_pending;
create extension if not exists pageinspect;
select level as full_index from bt_metap('jobs_status_run_at');
select level as partial_index from bt_metap('jobs_pending');
