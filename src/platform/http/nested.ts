import { ValidateNested } from 'class-validator';

type BodyClass = new () => object;

const NESTED = new Map<object, Map<string, BodyClass>>();

/** A field that is a body of its own, or a list of them: checked like the body it stands in. */
export function Nested(type: BodyClass): PropertyDecorator {
  return (prototype, property) => {
    NESTED.set(prototype, (NESTED.get(prototype) ?? new Map<string, BodyClass>()).set(String(property), type));
    ValidateNested({ message: '$property must be an object, or a list of them where it takes several' })(
      prototype,
      property,
    );
  };
}

/** The fields of a body class that are bodies of their own. */
export const nestedIn = ({ prototype }: BodyClass): ReadonlyMap<string, BodyClass> =>
  NESTED.get(prototype as object) ?? new Map<string, BodyClass>();
