import type { Config } from '../config.js';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

/** What a page of ours may load, and from where: only from here. */
const CONTENT = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  workerSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** What a page of ours may ask of the device: a camera and a microphone for what somebody records; nothing else. */
const DEVICE = 'camera=(self), microphone=(self), geolocation=(), payment=(), usb=(), browsing-topics=()';

const MAIL_LINK = /^(\/api)?\/(welcome|feedback-requests)\//;

/** The headers that go with every answer. */
export const headers = ({ secure }: Config) => [
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT },
    strictTransportSecurity: secure && { maxAge: 31_536_000, includeSubDomains: true },
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  }),
  (_request: Request, response: Response, next: NextFunction): void => {
    response.setHeader('Permissions-Policy', DEVICE);
    next();
  },
  // The link from a mail, and what a guest reads, are nobody else's: no search engine, no cache, no next site. */
  (request: Request, response: Response, next: NextFunction): void => {
    response.setHeader('X-Robots-Tag', 'noindex');
    if (MAIL_LINK.test(request.path)) {
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Referrer-Policy', 'no-referrer');
    }
    next();
  },
];
