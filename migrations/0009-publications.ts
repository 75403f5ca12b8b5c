import { Migration } from '@mikro-orm/migrations';

/** Proposals that are published together. */
export class Publications extends Migration {
  override up(): void {
    this.addSql(`
      create table workflow.publications (
        id                  uuid primary key,
        notes               text,
        auto_publish        boolean not null,
        proposed_by_team_id uuid not null constraint publications_proposed_by_team references core.teams (id),
        opened_at           timestamptz not null,
        closed_as           text constraint publications_closed_as
                            check (closed_as in ('published', 'withdrawn', 'rejected')),
        closed_reason       text,
        closed_at           timestamptz
      )`);
    this.addSql(`
      alter table workflow.proposals
        add constraint proposals_publication foreign key (publication_id) references workflow.publications (id)`);
    this.addSql('create index proposals_publication_id on workflow.proposals (publication_id)');
  }
}
