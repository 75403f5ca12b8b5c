import type { Type } from '@nestjs/common';
import type { EventType } from '../../kernel/event-types.js';

const views = new Map<EventType, Type>();

/** Says that a view is the data of these events, as webhooks deliver it. */
export const EventData =
  (...types: readonly EventType[]): ClassDecorator =>
  (target) => {
    for (const type of types) {
      views.set(type, target as unknown as Type);
    }
  };

export const eventDataViews: ReadonlyMap<EventType, Type> = views;
