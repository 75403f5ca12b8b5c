import { Module } from '@nestjs/common';

/** Tells teams what happened, where they want to hear it. */
@Module({})
export class NotificationsModule {}
