/** What other hosts answer to the addresses in stories: slowly, politely, and more than once before one is called dead. */

/** Null where an address leads somewhere, or where its host tells nobody but people. */
export type Fault = string | null;

export interface Asking {
  fetch: typeof fetch;
  /** Milliseconds for one answer. */
  timeout: number;
  /** Milliseconds before an address is tried again, each time; as often as there are numbers. */
  waits: readonly number[];
}

export const ASKING: Asking = { fetch, timeout: 20_000, waits: [2000, 10_000] };

/** So many hosts are asked at once, each of them one thing at a time. */
const HOSTS_AT_ONCE = 8;

/** Hosts that want a login, or take no programs, answer so to what is there. */
const FOR_PEOPLE = new Set([401, 403, 405, 406, 429, 451, 999]);

/** @returns what is wrong with each of the addresses with which something is */
export async function faultsOf(addresses: readonly string[], asking: Asking = ASKING): Promise<Map<string, string>> {
  const byHost = Map.groupBy(new Set(addresses), (address) => new URL(address).host);
  const hosts = [...byHost.values()];
  const faults = new Map<string, string>();
  const ask = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const address of host) {
        const fault = await faultOf(address, asking);
        if (fault !== null) faults.set(address, fault);
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, ask));
  return faults;
}

async function faultOf(address: string, asking: Asking): Promise<Fault> {
  let fault = await tryOnce(address, asking);
  for (const wait of asking.waits) {
    if (fault === null) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
    fault = await tryOnce(address, asking);
  }
  return fault;
}

async function tryOnce(address: string, { fetch: get, timeout }: Asking): Promise<Fault> {
  try {
    const response = await get(address, {
      redirect: 'follow',
      signal: AbortSignal.timeout(timeout),
      headers: { 'user-agent': 'Mozilla/5.0 (compatible; Sourceline check of links)', accept: '*/*' },
    });
    await response.body?.cancel();
    return response.ok || FOR_PEOPLE.has(response.status) ? null : `answers ${response.status}`;
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return `gives no answer within ${timeout / 1000} s`;
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    return `can't be reached (${code})`;
  }
}
