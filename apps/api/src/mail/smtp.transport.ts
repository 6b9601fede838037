import type { Transporter } from 'nodemailer';
import type { Letter } from './letter.js';
import type { Outcome, Transport } from './transport.js';

// Together well below the five minutes after which another worker may try.
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };

/** Sends through the mail server of the installation. */
export class SmtpTransport implements Transport {
  private transporter: Promise<Transporter> | undefined;

  constructor(private readonly options: { smtpUrl: string; mailFrom: string; publicUrl: string }) {}

  async send({ id, to, subject, text }: Letter): Promise<Outcome> {
    const { mailFrom, publicUrl } = this.options;
    const transporter = await (this.transporter ??= this.open());
    try {
      await transporter.sendMail({
        // The same at every try: a mail that went twice after a crash is shown once.
        messageId: `<${id}@${new URL(publicUrl).hostname}>`,
        from: mailFrom,
        to: { name: to.name, address: to.address },
        subject,
        text,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return { outcome: 'sent' };
    } catch (error) {
      return refusal(error as SmtpError);
    }
  }

  // Loaded at the first mail: a server that sends none does not carry it.
  private async open(): Promise<Transporter> {
    const { createTransport } = await import('nodemailer');
    return createTransport({
      url: this.options.smtpUrl,
      ...PATIENCE,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }
}

interface SmtpError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
}

/** A lasting no to this receiver or this mail; everything else (no answer, "later", our own set-up) is tried again. */
function refusal(error: SmtpError): Outcome {
  const { code, command, responseCode = null } = error;
  const isAboutThis =
    command === 'RCPT TO' || command === 'DATA' || (code === 'EENVELOPE' && command === 'API');
  if (!isAboutThis || (responseCode !== null && responseCode < 500)) throw error;
  return { outcome: 'refused', smtpCode: responseCode };
}
