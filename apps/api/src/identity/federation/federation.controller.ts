import {
  Controller,
  Get,
  Param,
  Redirect,
  Req,
  Res,
  UseFilters,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { CallbackLimit } from './callback-limit.js';
import { FederationService } from './federation.service.js';
import { NavigationFilter } from './navigation.filter.js';
import { StartLimit } from './start-limit.js';
import { Open } from '../open.decorator.js';

/** The way to an identity provider and back, as the browser goes it. */
@Controller('federation/:provider')
@UseFilters(NavigationFilter)
export class FederationController {
  constructor(private readonly federation: FederationService) {}

  @Open()
  @Get('start')
  @UseGuards(StartLimit)
  @Redirect('', 303)
  start(
    @Param('provider') provider: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ url: string }> {
    return this.federation.start(provider, request, response).then((url) => ({ url }));
  }

  @Open()
  @Get('callback')
  @UseInterceptors(CallbackLimit)
  @Redirect('', 303)
  callback(
    @Param('provider') provider: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ url: string }> {
    return this.federation.finish(provider, request, response).then((url) => ({ url }));
  }
}
