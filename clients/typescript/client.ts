// One typed client for each service, all through the gateway, each call with a token that is fresh.
import createClient, { type Middleware } from "openapi-fetch";
import type { paths as Booking } from "./generated/booking.js";
import type { paths as Grid } from "./generated/grid.js";
import type { paths as Partnership } from "./generated/partnership.js";
import type { paths as Volunteer } from "./generated/volunteer.js";

export interface Credentials {
  gateway: string;
  keycloak: string;
  clientId: string;
  clientSecret: string;
}

/** A refusal: RFC 9457, with a name in its type. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: { type?: string; title?: string; detail?: string },
  ) {
    super(`${status} ${problem.type ?? ""} ${problem.title ?? ""} ${problem.detail ?? ""}`);
  }
}

/** Client credentials (OAuth 2.0); the token is asked for again a minute before it ends. */
export function tokens({ keycloak, clientId, clientSecret }: Credentials): () => Promise<string> {
  let token = "";
  let until = 0;
  return async () => {
    if (Date.now() > until) {
      const answer = await fetch(`${keycloak}/realms/boyuan/protocol/openid-connect/token`, {
        method: "POST",
        body: new URLSearchParams({
          grant_type: "client_credentials",
          client_id: clientId,
          client_secret: clientSecret,
        }),
      });
      if (!answer.ok) {
        throw new Refused(answer.status, { title: "No token" });
      }
      const given = (await answer.json()) as { access_token: string; expires_in: number };
      token = given.access_token;
      until = Date.now() + (given.expires_in - 60) * 1000;
    }
    return token;
  };
}

/** Clients of all services for whoever has the tokens. */
export function boyuan(gateway: string, token: () => Promise<string>) {
  const middleware: Middleware = {
    async onRequest({ request }) {
      request.headers.set("Authorization", `Bearer ${await token()}`);
      return request;
    },
    async onResponse({ response }) {
      if (!response.ok) {
        const problem = await response.json().catch(() => ({}));
        throw new Refused(response.status, problem as Refused["problem"]);
      }
      return response;
    },
  };
  const client = <Paths extends {}>() => {
    const made = createClient<Paths>({ baseUrl: gateway });
    made.use(middleware);
    return made;
  };
  return {
    volunteer: client<Volunteer>(),
    grid: client<Grid>(),
    booking: client<Booking>(),
    partnership: client<Partnership>(),
  };
}
