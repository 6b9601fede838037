import { IMPORT_MAX_BYTES } from '@leerspoor/shared';
import express, { type NextFunction, type Request, type Response } from 'express';

const FILE = /^\/api\/imports\/[^/]+\/files\/[^/]+$/;
const read = express.raw({ type: () => true, limit: IMPORT_MAX_BYTES });

/** Where a file comes in: its bytes as they are, up to 10 MB. Everywhere else a body is JSON of at most 1 MB. */
export const uploads = (request: Request, response: Response, next: NextFunction): void =>
  FILE.test(request.path) ? read(request, response, next) : next();
