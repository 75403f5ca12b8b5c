import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsMoment } from '../../../platform/http/is-moment.js';
import { Example } from '../../../platform/http/example.js';

@Example({ reason: 'shop.core.orders_v2 takes its place' })
export class RetireBody {
  /** Why, for its readers. */
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  reason?: string | null;
}

@Example({ reason: 'shop.core.orders_v2 takes its place', sunset_at: '2099-01-31T00:00:00Z' })
export class DeprecateBody extends RetireBody {
  /**
   * Until when the version is promised to stay; it cannot be retired before. Put off by deprecating again.
   * @example '2099-01-31T00:00:00Z'
   */
  @IsOptional()
  @IsMoment('needed')
  sunset_at?: string | null;
}
