import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { Asset } from '../../assets/index.js';
import { GuaranteeReaders } from '../../contracts/index.js';
import { readsAny } from '../domain/touches.js';
import { consumersAmong, registrationsOf } from '../persistence/registration-rows.js';

/** Tells contracts who reads what a guarantee is about. */
@Injectable()
export class RegisteredReaders extends GuaranteeReaders {
  override async of(
    em: EntityManager,
    asset: Asset,
    subjects: readonly (readonly string[] | null)[],
  ): Promise<string[][]> {
    const consumers = subjects.length === 0 ? [] : consumersAmong(await registrationsOf(em, asset.id), asset);
    return subjects.map((columns) =>
      consumers.filter((consumer) => readsAny(consumer.columns, columns)).map(({ teamId }) => teamId),
    );
  }
}
