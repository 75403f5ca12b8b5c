import { IsObject, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { Example } from '../../../platform/http/example.js';
import { Omittable } from '../../../platform/http/omittable.js';

export class CreateTeamBody {
  /**
   * Unique among live teams, without case.
   * @example 'orders'
   */
  @IsString()
  @Matches(/\S/, { message: 'name must not be blank' })
  @MaxLength(200)
  name!: string;

  /** Whatever the team wants kept beside its name. */
  @IsOptional()
  @IsObject()
  metadata?: Record<string, unknown> | null;
}

@Example({ name: 'order-management' })
export class UpdateTeamBody {
  /** New name; left out, the name stays. */
  @Omittable()
  @IsString()
  @Matches(/\S/, { message: 'name must not be blank' })
  @MaxLength(200)
  name?: string;

  /** Replaces the metadata; left out, it stays. */
  @Omittable()
  @IsObject()
  metadata?: Record<string, unknown>;
}

export class DeleteTeamQuery {
  /** Required where the team still has to answer a proposal. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;
}
