import { buildMessage, ValidateBy } from 'class-validator';

/** Checks pairs of columns: exactly `from` and `to`, both text. */
export const IsColumnPairs = () =>
  ValidateBy({
    name: 'isColumnPairs',
    validator: {
      validate: (value) => Array.isArray(value) && value.every(isPair),
      defaultMessage: buildMessage(
        (each) => `${each}$property must be a list of {"from": column read, "to": column made}`,
      ),
    },
  });

function isPair(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) {
    return false;
  }
  const { from, to } = value as { from?: unknown; to?: unknown };
  return [from, to].every((name) => typeof name === 'string' && name !== '' && name.length <= 1_000);
}
