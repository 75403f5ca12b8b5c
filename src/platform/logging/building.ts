/** Who in Nest tells how the application is put together, route by route: news to whoever builds it, and to nobody else. */
const BUILDERS: ReadonlySet<unknown> = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer']);

/** Whether the last of what a log line is given names one of them. */
export const isBuilding = (rest: readonly unknown[]): boolean => BUILDERS.has(rest.at(-1));
