import { DomainError, type Refusal } from '../../../kernel/domain-error.js';
import { errorsWithin } from './errors-within.js';

/** A publication that was published or ended takes no more. */
export class PublicationClosed extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'publication.closed';

  constructor(publicationId: string, status: string) {
    super(`The publication is ${status} and takes no more answers or changes`, {
      publication_id: publicationId,
      status,
    });
  }
}

/** What is published together cannot wait for a proposal of its own. */
export class AssetHasProposal extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'publication.asset_has_proposal';

  constructor(index: number, proposalId: string) {
    const message = 'the asset has an open proposal; publish or withdraw that one first';
    super(message, { existing_id: proposalId }, [{ pointer: `/items/${index}/asset_id`, message }]);
  }
}

/** Members of a publication are published, withdrawn and rejected together. */
export class ProposalInPublication extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'proposal.in_publication';

  constructor(proposalId: string, publicationId: string) {
    super(`The proposal is part of a publication and ends with it; use /publications/${publicationId}`, {
      proposal_id: proposalId,
      publication_id: publicationId,
    });
  }
}

/** One item cannot be published as asked, so none is. The code of what is wrong with it is in the details. */
export class PublicationItemRefused extends DomainError {
  readonly code = 'publication.item_refused';
  readonly refusal: Refusal;

  constructor(
    readonly index: number,
    readonly refused: DomainError,
  ) {
    const { refusal, code, message, details } = refused;
    const within = errorsWithin(`/items/${index}`, refused);
    const errors = within.length > 0 ? within : [{ pointer: `/items/${index}`, message }];
    super(`Item ${index} is refused, and with it all: ${message}`, { ...details, item: index, code }, errors);
    this.refusal = refusal;
  }
}

/** A version that is only suggested is not published with others. */
export class VersionMissing extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'publication.version_missing';

  constructor(suggested: string) {
    const message = `is required, because the asset only has versions suggested; ${suggested} would do`;
    super(`version ${message}`, { suggested_version: suggested }, [{ pointer: '/version', message }]);
  }
}

/** An asset has one next version at a time. */
export class AssetTwice extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'publication.asset_twice';

  constructor(index: number) {
    const message = 'names the asset of an earlier item; say all of its change in one';
    super(message, {}, [{ pointer: `/items/${index}/asset_id`, message }]);
  }
}

/** An answer names proposals of the publication that it answers. */
export class NotAMember extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'publication.not_a_member';

  constructor(index: number, proposalId: string) {
    const message = 'names no proposal of this publication';
    super(message, { proposal_id: proposalId }, [{ pointer: `/proposal_ids/${index}`, message }]);
  }
}
