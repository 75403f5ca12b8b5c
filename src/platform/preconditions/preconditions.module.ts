import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { PreconditionInterceptor } from './precondition.interceptor.js';
import { Preconditions } from './preconditions.js';

/** Lets every module say what `If-Match` is held against. */
@Global()
@Module({
  providers: [Preconditions, { provide: APP_INTERCEPTOR, useClass: PreconditionInterceptor }],
  exports: [Preconditions],
})
export class PreconditionsModule {}
