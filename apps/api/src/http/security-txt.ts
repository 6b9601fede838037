import type { Request, Response } from 'express';
import type { Config } from '../config.js';

const DAY_MS = 24 * 3600 * 1000;

/** Where somebody who found a hole can tell it (RFC 9116); absent when the installation names nobody. */
export const securityTxt =
  ({ securityContact, publicUrl }: Config) =>
  (_request: Request, response: Response): void => {
    if (!securityContact) return void response.status(404).type('text/plain').send('');
    // The standard asks for an end within a year; a month keeps it true for as long as somebody runs this.
    const expires = new Date(Math.ceil(Date.now() / DAY_MS) * DAY_MS + 30 * DAY_MS).toISOString();
    const lines = [
      `Contact: ${securityContact}`,
      `Expires: ${expires}`,
      'Preferred-Languages: nl, en',
      ...(publicUrl ? [`Canonical: ${publicUrl.replace(/\/$/, '')}/.well-known/security.txt`] : []),
    ];
    response.type('text/plain').send(`${lines.join('\n')}\n`);
  };
