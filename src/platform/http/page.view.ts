import { type Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';

/** The OpenAPI shape of a page of `item`: its class, named after the item. */
export function pageViewOf<T>(item: Type<T>): Type<{ results: T[]; next_cursor: string | null }> {
  class PageView {
    @ApiProperty({ type: [item], description: 'The results of this page.' })
    results!: T[];

    @ApiProperty({
      type: String,
      nullable: true,
      description: 'Pass it as `cursor` for the next page; null on the last.',
    })
    next_cursor!: string | null;
  }
  Object.defineProperty(PageView, 'name', { value: `${item.name.replace(/View$/, '')}Page` });
  return PageView;
}
