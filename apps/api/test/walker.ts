/** Where a browser ended up: the address, the answer there, and every address on the way. */
export interface Arrived {
  url: URL;
  status: number;
  text: string;
  way: URL[];
  setCookies: string[];
}

/** A browser that walks from site to site as people's do: it follows redirects and keeps each site's cookies apart. */
export class Walker {
  private readonly jars = new Map<string, Map<string, string>>();

  /** `server` is where the product really listens that people know as `publicUrl`. */
  constructor(
    private readonly server: string,
    private readonly publicUrl = 'http://leerspoor.test',
  ) {}

  /** Goes where a link leads; stops before an address of which `until` is true, and at pages of the product. */
  async go(to: string, until: (url: URL) => boolean = () => false): Promise<Arrived> {
    let url = new URL(to, this.publicUrl);
    const way: URL[] = [];
    for (let hops = 0; hops < 12; hops++) {
      way.push(url);
      const isPage = url.origin === this.publicUrl && !url.pathname.startsWith('/api');
      if (isPage || until(url)) return { url, status: 0, text: '', way, setCookies: [] };
      const answer = await this.ask(url);
      const next = answer.headers.get('location');
      if (!next) {
        const setCookies = answer.headers.getSetCookie();
        return { url, status: answer.status, text: await answer.text(), way, setCookies };
      }
      await answer.body?.cancel();
      url = new URL(next, url);
    }
    throw new Error(`Round and round: ${way.map(String).join(' → ')}`);
  }

  /** To the provider and to the door of the product again, but not through it. */
  async comeBack(provider: string, query = ''): Promise<URL> {
    const back = (url: URL) => url.pathname.endsWith('/callback') && url.origin === this.publicUrl;
    return (await this.go(`/api/federation/${provider}/start${query}`, back)).url;
  }

  /** The whole way through a provider. */
  through(provider: string, query = ''): Promise<Arrived> {
    return this.go(`/api/federation/${provider}/start${query}`);
  }

  /** Asks the API, as a page of the product does. */
  async call(
    method: string,
    path: string,
    body?: object,
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    const answer = await this.ask(new URL(`/api${path}`, this.publicUrl), {
      method,
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) : {} };
  }

  /** Asks the API for a list. */
  async list<T>(path: string): Promise<T[]> {
    const answer = await this.ask(new URL(`/api${path}`, this.publicUrl));
    return answer.json() as Promise<T[]>;
  }

  /** The cookies that the product gave, by name. */
  get cookies(): Map<string, string> {
    return this.jarOf(this.publicUrl);
  }

  private async ask(url: URL, init: RequestInit = {}): Promise<Response> {
    const jar = this.jarOf(url.origin);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const there = url.origin === this.publicUrl ? new URL(url.pathname + url.search, this.server) : url;
    const answer = await fetch(there, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const given of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(given) ?? [];
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(given)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  }

  private jarOf(origin: string): Map<string, string> {
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar);
    return jar;
  }
}
