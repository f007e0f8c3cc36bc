import type { Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ENDPOINT } from './endpoint.js';

/** Routes of these controllers that name no permission: handlers mapped by a bare @Get and the like. */
export function unguardedRoutes(controllers: readonly Type[]): string[] {
  return controllers.flatMap((controller) => {
    const prototype = controller.prototype as Record<string, unknown>;
    return Object.getOwnPropertyNames(prototype).filter((name) => {
      const handler = prototype[name];
      return typeof handler === 'function' && Reflect.hasMetadata(METHOD_METADATA, handler) && Reflect.hasMetadata(PATH_METADATA, handler) && !Reflect.hasMetadata(ENDPOINT, handler);
    }).map((name) => `${controller.name}.${name} has no permission`);
  });
}
