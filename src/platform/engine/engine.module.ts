import { Global, Module } from '@nestjs/common';
import { Engine } from './engine.js';

/** Lets every module have schemas judged. */
@Global()
@Module({ providers: [Engine], exports: [Engine] })
export class EngineModule {}
