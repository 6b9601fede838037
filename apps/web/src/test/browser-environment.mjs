import { TestEnvironment } from 'jest-environment-jsdom';

const FROM_NODE = {
  Request,
  Response,
  Headers,
  AbortController,
  AbortSignal,
  TextEncoder,
  TextDecoder,
  structuredClone,
  CSS: { escape: (text) => String(text).replace(/[^\w-]/g, '\\$&') },
};

/** jsdom with what browsers have and it lacks; the abort signals must be of the same make as the requests. */
export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, FROM_NODE, { scrollTo: () => undefined });
  }
}
