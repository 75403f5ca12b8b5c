import { Migration } from '@mikro-orm/migrations';

/** Who depends on what, what is proposed, and who agreed. */
export class Workflow extends Migration {
  override up(): void {
    this.addSql('create schema if not exists workflow');
    this.addSql(`
      create table workflow.registrations (
        id               uuid primary key,
        asset_id         uuid not null constraint registrations_asset references core.assets (id),
        consumer_team_id uuid not null constraint registrations_consumer_team references core.teams (id),
        contract_id      uuid constraint registrations_contract references core.contracts (id),
        contract_version text,
        columns          text[],
        missing_columns  text[] not null,
        purpose          text,
        strict           boolean not null default false,
        pinned_version   text,
        source           text not null,
        created_at       timestamptz not null,
        updated_at       timestamptz not null,
        ended_at         timestamptz
      )`);
    this.addSql(`
      create unique index registrations_live on workflow.registrations (asset_id, consumer_team_id)
        where ended_at is null`);
    this.addSql('create index registrations_consumer_team_id on workflow.registrations (consumer_team_id)');
    this.addSql(`
      create table workflow.proposals (
        id                    uuid primary key,
        kind                  text not null,
        asset_id              uuid not null constraint proposals_asset references core.assets (id),
        asset_fqn             text not null,
        publication_id        uuid,
        status                text not null constraint proposals_status
                              check (status in ('open', 'approved', 'published', 'withdrawn', 'rejected', 'expired')),
        revision              int not null,
        request               json not null,
        base_contract_id      uuid,
        base_moved            boolean not null default false,
        proposed_version      text,
        change_class          text not null,
        verdicts              json not null,
        findings              json not null,
        proposed_by_team_id   uuid not null constraint proposals_proposed_by_team references core.teams (id),
        opened_at             timestamptz not null,
        expires_at            timestamptz not null,
        ready_at              timestamptz,
        closed_at             timestamptz,
        closed_reason         text,
        forced_revision       int,
        force_reason          text,
        superseded_by         uuid,
        published_contract_id uuid,
        required_at_closing   json
      )`);
    this.addSql(`
      create unique index proposals_one_open on workflow.proposals (asset_id) where status in ('open', 'approved')`);
    this.addSql(`
      create table workflow.proposal_revisions (
        id            uuid primary key,
        proposal_id   uuid not null constraint proposal_revisions_proposal references workflow.proposals (id),
        revision      int not null,
        request       json not null,
        findings      json not null,
        base_contract_id uuid,
        created_at    timestamptz not null,
        constraint proposal_revisions_number unique (proposal_id, revision)
      )`);
    this.addSql(`
      create table workflow.acknowledgments (
        id                 uuid primary key,
        proposal_id        uuid not null constraint acknowledgments_proposal references workflow.proposals (id),
        team_id            uuid not null constraint acknowledgments_team references core.teams (id),
        answer             text not null constraint acknowledgments_answer
                           check (answer in ('approved', 'blocked', 'migrating')),
        notes              text,
        migration_deadline timestamptz,
        revision           int not null,
        fingerprints       text[] not null,
        key_id             uuid,
        answered_by        text not null,
        created_at         timestamptz not null,
        superseded_at      timestamptz
      )`);
    this.addSql(`
      create unique index acknowledgments_current on workflow.acknowledgments (proposal_id, team_id)
        where superseded_at is null`);
  }
}
