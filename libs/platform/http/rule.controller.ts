import { Body, Controller, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import type { OperationContext } from '../context.js';
import { pageOf } from '../pagination.js';
import { rulePermissions } from '../rules/permissions.js';
import { RenewRule } from '../rules/renew-rule.js';
import { RuleCatalogue } from '../rules/rule-catalogue.js';
import { ruleDetailSchema, ruleIdSchema, ruleListQuery, ruleOneQuery, ruleSchema, ruleSwitchSchema, ruleVersionSchema, type RuleListQuestion, type RuleSwitchInput, type RuleVersionInput } from '../rules/rule.schema.js';
import { SwitchRule } from '../rules/switch-rule.js';
import { Endpoint } from './endpoint.js';
import { Ctx } from './request-context.js';

type Id = z.infer<typeof ruleIdSchema>;

/** The rule registry: what the product takes for law, how far that was checked, and where it acts. Not legal advice. */
@Controller('api/v1/rules')
export class RuleController {
  constructor(private readonly catalogue: RuleCatalogue, private readonly switchRule: SwitchRule, private readonly renewRule: RenewRule) {}

  @Endpoint.get('', { summary: 'Rules with value, article, mark and where they are enforced, by section', permission: rulePermissions.read, response: pageOf(ruleSchema) })
  list(@Ctx() ctx: OperationContext, @Query({ schema: ruleListQuery }) query: RuleListQuestion) {
    return this.catalogue.page(ctx, query);
  }

  @Endpoint.get(':id', { summary: 'One version of a rule with its history and the choices of one\'s unit', permission: rulePermissions.read, response: ruleDetailSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: ruleIdSchema }) { id }: Id, @Query({ schema: ruleOneQuery }) { organisationId }: z.infer<typeof ruleOneQuery>) {
    return this.catalogue.get(ctx, id, organisationId);
  }

  @Endpoint.post(':id/switch', { summary: 'Switch a rule that is left to the unit, with a reason', permission: rulePermissions.switch, response: ruleDetailSchema })
  switch(@Ctx() ctx: OperationContext, @Param({ schema: ruleIdSchema }) { id }: Id, @Body({ schema: ruleSwitchSchema }) body: RuleSwitchInput) {
    return this.switchRule.run(ctx, { ...body, id });
  }

  @Endpoint.post(':id/versions', { summary: 'Make a new version of a rule; the old one ends the day before', permission: rulePermissions.renew, status: 201, response: ruleDetailSchema })
  renew(@Ctx() ctx: OperationContext, @Param({ schema: ruleIdSchema }) { id }: Id, @Body({ schema: ruleVersionSchema }) body: RuleVersionInput) {
    return this.renewRule.run(ctx, { ...body, id });
  }
}
