import type { Shapes } from '../../../openapi/index.js';

export type ContractDocument = Readonly<Record<string, unknown>> & {
  readonly asset: string;
  readonly environment: string;
};

type Reader = Pick<Shapes['RegistrationView'], 'columns' | 'purpose' | 'strict'> & { readonly team: string };

/** What the service has of an asset, as its file says it. The version's number is not in it: publishing chooses the next. */
export function contractDocument(
  { fqn, environment, kind, compatibility, content }: Shapes['AssetView'],
  { schema_format, schema, guarantees }: Shapes['ContractView'],
  readers: readonly Reader[],
): ContractDocument {
  const consumers = readers.map(consumerOf).toSorted((one, other) => (one.team < other.team ? -1 : 1));
  return {
    asset: fqn,
    environment,
    kind,
    compatibility,
    content,
    schema_format,
    schema,
    ...(Object.keys(guarantees).length === 0 ? {} : { guarantees }),
    ...(consumers.length === 0 ? {} : { consumers }),
  };
}

const consumerOf = ({ team, columns, purpose, strict }: Reader) => ({
  team,
  ...(columns === null ? {} : { columns }),
  ...(purpose === null ? {} : { purpose }),
  ...(strict ? { strict } : {}),
});
