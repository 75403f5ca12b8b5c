import { v7 } from 'uuid';

/** A new UUIDv7: ids sort by the time they were made, so a page of ids is a page in time. */
export const newId = (): string => v7();
