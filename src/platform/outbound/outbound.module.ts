import { Module } from '@nestjs/common';
import { Config } from '../config.js';
import { OutboundClient } from './outbound-client.js';

/** Lets a module call what is outside. */
@Module({
  providers: [
    { provide: OutboundClient, inject: [Config], useFactory: ({ settings }: Config) => new OutboundClient(settings) },
  ],
  exports: [OutboundClient],
})
export class OutboundModule {}
