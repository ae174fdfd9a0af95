-- Plain SQL that H2 and PostgreSQL both read. Instants are epoch milliseconds.

create table if not exists host_settings (
  name varchar(50) primary key,
  setting varchar(200) not null
);

create table if not exists host_users (
  user_key varchar(255) primary key,
  user_name varchar(255) not null,
  display_name varchar(255) not null,
  password_hash varchar(255),
  administrator boolean not null,
  zone varchar(64),
  locale varchar(35) not null
);

alter table host_users add column if not exists active boolean default true not null;

create table if not exists group_members (
  group_name varchar(255) not null,
  user_key varchar(255) not null references host_users (user_key),
  primary key (group_name, user_key)
);

create table if not exists statuses (
  id varchar(60) primary key,
  name varchar(255) not null,
  category varchar(20) not null
);

create table if not exists projects (
  id bigint primary key,
  project_key varchar(255) not null unique,
  name varchar(255) not null,
  fresh boolean not null
);

alter table projects add column if not exists archived boolean default false not null;

-- every key that a project had before, which no other project gets
create table if not exists former_project_keys (
  project_key varchar(255) primary key,
  project_id bigint not null references projects (id)
);

-- what the issues that were imported have been in; a project without any offers all statuses
create table if not exists project_statuses (
  project_id bigint not null references projects (id),
  status_id varchar(60) not null,
  primary key (project_id, status_id)
);

create table if not exists project_role_members (
  project_id bigint not null references projects (id),
  role varchar(20) not null,
  user_key varchar(255) not null references host_users (user_key),
  primary key (project_id, role, user_key)
);

create table if not exists versions (
  id bigint primary key,
  project_id bigint not null references projects (id),
  name varchar(255) not null
);

alter table versions add column if not exists start_date varchar(10);
alter table versions add column if not exists release_date varchar(10);
alter table versions add column if not exists released boolean default false not null;
alter table versions add column if not exists archived boolean default false not null;

create table if not exists issues (
  id bigint primary key,
  issue_key varchar(255) not null unique,
  project_id bigint not null references projects (id),
  summary varchar(255) not null,
  status_id varchar(60) not null references statuses (id),
  issue_type varchar(255),
  priority varchar(255),
  resolution varchar(255),
  assignee varchar(255),
  reporter varchar(255),
  created bigint not null,
  updated bigint not null,
  resolved bigint,
  due varchar(10)
);

alter table issues add column if not exists description text;
alter table issues add column if not exists planned_seconds bigint;
alter table issues add column if not exists spent_seconds bigint;

create index if not exists issues_of_project on issues (project_id, id);

create index if not exists issues_in_status on issues (status_id);

create table if not exists issue_fix_versions (
  issue_id bigint not null references issues (id),
  version_id bigint not null references versions (id),
  primary key (issue_id, version_id)
);

create table if not exists components (
  id bigint primary key,
  project_id bigint not null references projects (id),
  name varchar(255) not null
);

create table if not exists issue_components (
  issue_id bigint not null references issues (id),
  component_id bigint not null references components (id),
  primary key (issue_id, component_id)
);

-- their names alone, before there were components
alter table issues drop column if exists components;

create table if not exists change_groups (
  id bigint primary key,
  issue_id bigint not null references issues (id),
  author varchar(255),
  created bigint not null
);

create index if not exists change_groups_of_issue on change_groups (issue_id, created, id);

create table if not exists change_items (
  group_id bigint not null references change_groups (id),
  item_position int not null,
  field_type varchar(255) not null,
  field varchar(255) not null,
  old_value text,
  old_string text,
  new_value text,
  new_string text,
  primary key (group_id, item_position)
);

-- every key that an issue had before a move
create table if not exists former_issue_keys (
  issue_key varchar(255) primary key,
  issue_id bigint not null references issues (id)
);

create table if not exists counters (
  name varchar(50) primary key,
  last_id bigint not null
);

-- a counter for each table whose ids the host gives out
insert into counters (name, last_id)
  select 'projects', (select coalesce(max(id), 10000) from projects)
  where not exists (select 1 from counters where name = 'projects');

-- of the keys that people get when they are made anonymous
insert into counters (name, last_id)
  select 'users', 10100
  where not exists (select 1 from counters where name = 'users');

insert into counters (name, last_id)
  select 'versions', (select coalesce(max(id), 10000) from versions)
  where not exists (select 1 from counters where name = 'versions');

insert into counters (name, last_id)
  select 'components', (select coalesce(max(id), 10000) from components)
  where not exists (select 1 from counters where name = 'components');

insert into counters (name, last_id)
  select 'issues', (select coalesce(max(id), 10000) from issues)
  where not exists (select 1 from counters where name = 'issues');

insert into counters (name, last_id)
  select 'change_groups', (select coalesce(max(id), 10000) from change_groups)
  where not exists (select 1 from counters where name = 'change_groups');

-- one row for each job that runs once per cluster; a node takes a run by moving the next one on
create table if not exists cluster_jobs (
  job_id varchar(255) primary key,
  runner_key varchar(255) not null,
  interval_millis bigint not null,
  next_run bigint not null
);

-- one row for each lock of the cluster, locked by whoever holds it
create table if not exists cluster_locks (
  name varchar(255) primary key
);

create table if not exists custom_fields (
  id bigint primary key,
  name varchar(255) not null,
  description varchar(1000),
  type_key varchar(255) not null,
  searcher_key varchar(255)
);

create table if not exists custom_field_contexts (
  field_id bigint not null references custom_fields (id),
  project_id bigint not null references projects (id),
  primary key (field_id, project_id)
);

-- as Jira keeps them: one column for each kind of value; datevalue is epoch milliseconds
create table if not exists customfieldvalue (
  id bigint generated by default as identity primary key,
  issue bigint not null references issues (id),
  customfield bigint not null references custom_fields (id),
  stringvalue varchar(255),
  textvalue text,
  numbervalue double precision,
  datevalue bigint
);

create index if not exists customfieldvalue_of_issue on customfieldvalue (issue, customfield);

insert into counters (name, last_id)
  select 'custom_fields', (select coalesce(max(id), 10000) from custom_fields)
  where not exists (select 1 from counters where name = 'custom_fields');

-- conditions, validators and functions of plugins on a project's transitions; place says how many
-- of Jira's own functions come before, position orders those of one place
create table if not exists transition_rules (
  id bigint primary key,
  project_id bigint not null references projects (id),
  transition varchar(60) not null,
  kind varchar(20) not null,
  part varchar(255) not null,
  place int not null,
  position bigint not null
);

create table if not exists transition_rule_args (
  rule_id bigint not null references transition_rules (id),
  name varchar(255) not null,
  content text not null,
  primary key (rule_id, name)
);

insert into counters (name, last_id)
  select 'transition_rules', (select coalesce(max(id), 10000) from transition_rules)
  where not exists (select 1 from counters where name = 'transition_rules');

-- mails that left the queue of a node; sent_at is epoch milliseconds
create table if not exists sent_mails (
  id bigint generated by default as identity primary key,
  sent_at bigint not null,
  recipient varchar(1000) not null,
  from_name varchar(1000),
  reply_to varchar(1000),
  subject text,
  mime_type varchar(255) not null,
  body text
);

-- what people have put on their dashboards; place is 0 for the left column, 1 for the right one
create table if not exists placed_gadgets (
  id bigint primary key,
  user_key varchar(255) not null,
  gadget varchar(255) not null,
  place int not null
);

create table if not exists gadget_preferences (
  gadget_id bigint not null references placed_gadgets (id),
  name varchar(255) not null,
  content text not null,
  primary key (gadget_id, name)
);

insert into counters (name, last_id)
  select 'placed_gadgets', (select coalesce(max(id), 10000) from placed_gadgets)
  where not exists (select 1 from counters where name = 'placed_gadgets');
