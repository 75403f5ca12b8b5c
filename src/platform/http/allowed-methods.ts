import { MethodNotAllowedException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** Answers 405 with `Allow` where a path is there, but not for the method; install before any route. */
export function refuseOtherMethods(fastify: FastifyInstance): void {
  const methods = new Map<string, { readonly form: RegExp; readonly allowed: Set<string> }>();
  fastify.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) {
      return;
    }
    const form = new RegExp(`^${url.replaceAll(/[.+]/g, '\\$&').replaceAll(/:\w+/g, '[^/]+')}/?$`);
    const known = methods.get(url) ?? { form, allowed: new Set<string>() };
    methods.set(url, known);
    [method].flat().forEach((one) => known.allowed.add(one));
  });
  fastify.addHook('onRequest', async (request, reply) => {
    if (!request.is404) {
      return;
    }
    const path = request.url.split('?')[0] ?? '';
    const allowed = [...methods.values()].flatMap((route) => (route.form.test(path) ? [...route.allowed] : []));
    if (allowed.length > 0) {
      void reply.header('allow', [...new Set(allowed)].sort().join(', '));
      throw new MethodNotAllowedException(`${request.method} is not for this path; Allow names what is.`);
    }
  });
}
