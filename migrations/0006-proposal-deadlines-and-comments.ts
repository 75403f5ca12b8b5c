import { Migration } from '@mikro-orm/migrations';

/** What the clock does with proposals, publishing by themselves, and what teams say about them. */
export class ProposalDeadlinesAndComments extends Migration {
  override up(): void {
    this.addSql(`
      alter table workflow.proposals
        add column due_at         timestamptz,
        add column reminders_sent int not null default 0,
        add column auto_publish   boolean not null default false,
        add column stale_revision int`);
    // Looked at once soon after the start, each then has its own next moment.
    this.addSql('update workflow.proposals set due_at = opened_at');
    this.addSql('alter table workflow.proposals alter column due_at set not null');
    this.addSql(`
      create index proposals_due on workflow.proposals (due_at) where status in ('open', 'approved')`);
    this.addSql(`
      create table workflow.proposal_comments (
        id           uuid primary key,
        proposal_id  uuid not null constraint proposal_comments_proposal references workflow.proposals (id),
        team_id      uuid not null constraint proposal_comments_team references core.teams (id),
        text         text not null,
        key_id       uuid,
        commented_by text not null,
        created_at   timestamptz not null
      )`);
    this.addSql('create index proposal_comments_proposal_id on workflow.proposal_comments (proposal_id, id)');
  }
}
