import { Param, ParseUUIDPipe } from '@nestjs/common';
import { problem } from './problem.js';

/** The id in the path; something that is no id names nothing. */
export const Id = (name = 'id') =>
  Param(name, new ParseUUIDPipe({ exceptionFactory: () => problem.notFound() }));
