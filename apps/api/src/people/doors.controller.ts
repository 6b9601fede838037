import { Controller, Get } from '@nestjs/common';
import type { DoorsView } from '@leerspoor/shared';
import { Providers } from '../identity/federation/providers.js';
import { Open } from '../identity/open.decorator.js';

/** Which ways in there are, for who stands outside. */
@Controller('doors')
export class DoorsController {
  constructor(private readonly providers: Providers) {}

  @Open()
  @Get()
  all(): DoorsView {
    return { providers: this.providers.on.map(({ id, name }) => ({ id, name })) };
  }
}
