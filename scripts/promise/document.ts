/** As much of an OpenAPI document, and of the schemas in it, as a client is built on. */
export interface Document {
  readonly info: { readonly version: string };
  readonly paths: Paths;
  readonly webhooks?: Paths;
  readonly components?: {
    readonly schemas?: Schemas;
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly responses?: Readonly<Record<string, Answer>>;
  };
}

export type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;
export type Schemas = Readonly<Record<string, Schema>>;

export interface Operation {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses?: Readonly<Record<string, Answer | Reference>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

export interface Answer {
  readonly content?: Content;
  readonly headers?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

export interface Reference {
  readonly $ref: string;
}

export type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

export interface Schema {
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Schemas;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly [keyword: string]: unknown;
}

export const COMPONENT = '#/components/schemas/';

/** Every operation and where it stands. */
export const operationsIn = (paths: Paths): Map<string, Operation> =>
  new Map(
    Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
    ),
  );

/** Every webhook, which has one operation, and its name. */
export const webhooksIn = ({ webhooks = {} }: Document): Map<string, Operation> =>
  new Map(
    Object.entries(webhooks).flatMap(([name, item]) =>
      Object.values(item).map((operation) => [`webhook ${name}`, operation] as const),
    ),
  );
