import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

/** The OpenAPI 3.1 document of the running routes; the web client is generated from it. */
export function describeApi(app: INestApplication, version: string): OpenAPIObject {
  const description = [
    'JSON in camelCase; money is an integer number of fen (`…Fen`); instants are ISO 8601 in UTC; ids are UUIDv7.',
    'Lists are paged by an opaque `cursor`; updates send the `version` they saw (409 when it is stale);',
    'commands take an `Idempotency-Key`; refusals are RFC 9457 problem details with texts in zh-CN and en (`Accept-Language` chooses the one in `detail`).',
  ].join(' ');
  const outline = new DocumentBuilder()
    .setTitle('麓桥 Luqiao').setDescription(description).setVersion(version).setOpenAPIVersion('3.1.0').addBearerAuth().build();
  const document = SwaggerModule.createDocument(app, outline, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '').replace(/^./, (first) => first.toLowerCase())}_${method}`,
    autoTagControllers: true,
    standardSchemaConverter: (schema, { schemaType }) => {
      const { $defs, $schema: _, ...converted } = z.toJSONSchema(schema as z.ZodType, {
        target: 'draft-2020-12', io: schemaType, unrepresentable: 'any',
        override: ({ jsonSchema }) => { delete jsonSchema.id; },
      });
      return { schema: converted, components: $defs ?? {} };
    },
  });
  for (const responses of Object.values(document.paths).flatMap((path) => Object.values(path as Record<string, { responses?: Responses }>)).map(({ responses }) => responses)) refusalsAsProblems(responses?.['4XX']);
  return document;
}

type Responses = Record<string, { content?: Record<string, unknown> } | undefined>;

/** Refusals go out as RFC 9457 problems; Nest's declaration knows no media type of a single answer. */
function refusalsAsProblems(refusal: Responses[string]): void {
  if (refusal?.content) refusal.content = Object.fromEntries(Object.values(refusal.content).map((shape) => ['application/problem+json', shape]));
}
