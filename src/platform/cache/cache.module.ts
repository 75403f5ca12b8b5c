import { Global, Module } from '@nestjs/common';
import { Cache } from './cache.js';

/** Lets every module keep what never changes. */
@Global()
@Module({ providers: [Cache], exports: [Cache] })
export class CacheModule {}
