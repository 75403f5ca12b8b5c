import { DomainError } from '../../../kernel/domain-error.js';

/** A filter names what is never recorded. */
export class EventFilterUnknown extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'endpoint.unknown_event';

  constructor(index: number, filter: string, nearest: string | null) {
    const remedy = nearest === null ? 'use * for all, or a type such as proposal.opened' : `did you mean ${nearest}?`;
    const message = `there is no event ${filter}; ${remedy}`;
    super(message, { event: filter, nearest }, [{ pointer: `/events/${index}`, message }]);
  }
}

/** An asset filter names an asset that never was. */
export class FilteredAssetUnknown extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'endpoint.unknown_asset';

  constructor(index: number, assetId: string) {
    const message = 'names no asset';
    super(`There is no asset ${assetId}`, { asset_id: assetId }, [{ pointer: `/asset_ids/${index}`, message }]);
  }
}

/** Every endpoint of a team costs each event that the team hears. */
export class TooManyEndpoints extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'endpoint.too_many';

  constructor(most: number) {
    super(`A team has at most ${most} endpoints; delete one, or let one receive more`, { most });
  }
}

/** The receivers of the former secret would be cut off before its time. */
export class RotationUnderWay extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'endpoint.rotation_under_way';

  constructor(until: Date) {
    super('The former secret still signs; end that rotation first, or send force: true, which ends it at once', {
      previous_secret_until: until,
    });
  }
}

/** What is paused or disabled is sent nothing, not even a ping. */
export class EndpointNotActive extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'endpoint.not_active';

  constructor(status: string) {
    super(`The endpoint is ${status}; set its status to active first`, { status });
  }
}

/** A range that ends before it begins holds nothing. */
export class RangeEmpty extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'endpoint.empty_range';

  constructor() {
    const message = 'must be later than since';
    super(`until ${message}`, {}, [{ pointer: '/until', message }]);
  }
}

/** A long time would be made due in one transaction, and then sent all at once. */
export class RangeTooLong extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'endpoint.range_too_long';

  constructor(days: number) {
    const message = `must be at most ${days} days before until; recover a longer time in parts`;
    super(`since ${message}`, { most_days: days }, [{ pointer: '/since', message }]);
  }
}

/** What comes of the attempt is not known yet. */
export class DeliveryInFlight extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'delivery.in_flight';

  constructor(until: Date) {
    super('An attempt is on its way; look at what came of it, then resend', { in_flight_until: until });
  }
}
