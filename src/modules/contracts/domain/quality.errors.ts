import { DomainError, type FieldError } from '../../../kernel/domain-error.js';

/** The report cannot be read, or says two things that cannot both be true. */
export class QualityReportInvalid extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'quality.report_invalid';

  constructor(errors: readonly FieldError[]) {
    super(errors.map(({ pointer, message }) => `${pointer} ${message}`.trim()).join('; '), {}, errors);
  }
}

/** The asset promises no such thing, so that nothing can be said of how it was kept. */
export class GuaranteeUnknown extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'guarantee.unknown';

  constructor(index: number, guarantee: string, nearest: string | null) {
    const message = `names no guarantee of the asset${nearest === null ? '' : `; did you mean ${nearest}?`}`;
    super(`${guarantee} ${message}`, { guarantee, nearest }, [{ pointer: `/results/${index}/guarantee`, message }]);
  }
}

/** None of what was checked is a guarantee of the asset's, so that the run says nothing about it. */
export class NothingChecked extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'quality.nothing_checked';

  constructor(fqn: string) {
    super(`None of the results is about a guarantee that ${fqn} has now`, {}, [
      { pointer: '/run_results', message: 'checks no guarantee of the asset' },
    ]);
  }
}

/** Which run is the newest is for the server's clock to say, so that no run claims to be of tomorrow. */
export class RunInFuture extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'quality.run_in_future';

  constructor(pointer: string, runAt: Date, now: Date) {
    const message = `must not lie in the future; the server has ${now.toISOString()}`;
    super(`${runAt.toISOString()} ${message}`, { run_at: runAt, now }, [{ pointer, message }]);
  }
}

/** The run was reported before, and said something else. */
export class RunExists extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'quality.run_exists';

  constructor(runId: string, existingId: string) {
    super(`Run ${runId} was reported with other results; a new run needs an id of its own`, {
      existing_id: existingId,
    });
  }
}

/** The producer asked to publish only what passes, and the newest run of its checks did not. */
export class QualityNotPassing extends DomainError {
  readonly refusal = 'precondition_failed';
  readonly code = 'contract.quality_not_passing';

  constructor(newest: { readonly id: string; readonly status: string; readonly failed: readonly string[] } | null) {
    super(`require_passing: ${reasonOf(newest)}`, {
      quality_run_id: newest?.id ?? null,
      run_status: newest?.status ?? null,
      failed_guarantees: newest?.failed ?? [],
    });
  }
}

function reasonOf(newest: { readonly status: string; readonly failed: readonly string[] } | null): string {
  if (newest === null) {
    return 'no run of checks was reported for this asset yet; report one as quality-results';
  }
  return newest.status === 'failed'
    ? `the newest run failed ${newest.failed.slice(0, 20).join(', ')}${newest.failed.length > 20 ? ', …' : ''}`
    : 'the newest run checked nothing';
}
