import { SetMetadata } from '@nestjs/common';

export const MANY_TRANSACTIONS = 'tessera:many-transactions';

/** The route's work is too long for one transaction, and safe to repeat: its answer is recorded once all of it is done. */
export const ManyTransactions = () => SetMetadata(MANY_TRANSACTIONS, true);
