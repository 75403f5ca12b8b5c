import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { Example } from '../../../platform/http/example.js';

@Example({ text: 'Billing reads the email for invoices; could it stay until March?' })
export class CommentBody {
  /** Shown to everyone who reads the proposal. */
  @IsString()
  @Matches(/\S/, { message: 'text must not be blank' })
  @MaxLength(10_000)
  text!: string;

  /** Left out, the key's own team; a system principal names one. */
  @IsOptional()
  @IsUUID()
  team_id?: string | null;
}
