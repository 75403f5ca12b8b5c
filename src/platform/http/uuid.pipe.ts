import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { RequestInvalid } from './http.errors.js';

/** A path parameter that must be a UUID; it is named when it is not. */
@Injectable()
export class UuidPipe implements PipeTransform<string, string> {
  transform(value: string, { data: name }: ArgumentMetadata): string {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) {
      throw new RequestInvalid([{ pointer: name ?? 'id', message: 'must be a UUID' }]);
    }
    return value.toLowerCase();
  }
}
