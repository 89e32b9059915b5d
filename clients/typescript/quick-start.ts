// The same as docs/quick-start.md. What a community and a member do is played here, too, by local users.
import { randomInt } from "node:crypto";
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { Webhook } from "standardwebhooks";
import { boyuan, tokens } from "./client.js";
import type { components as Partnership } from "./generated/partnership.js";
import type { components as Volunteer } from "./generated/volunteer.js";

const gateway = process.env.BOYUAN_GATEWAY_URL ?? "http://localhost:8080";
const keycloak = process.env.BOYUAN_KEYCLOAK_URL ?? "http://localhost:8180";
const home = process.env.BOYUAN_HOME ?? "../../.boyuan";
const partner = process.env.PARTNER ?? "wzu";
const port = Number(process.env.PORT ?? 9098);

const clientId = `university-${partner}`;
const clientSecret =
  process.env.CLIENT_SECRET ??
  readFileSync(`${home}/secrets.properties`, "utf8").match(new RegExp(`^client.${clientId}=(.*)$`, "m"))![1]!;

/** What an answer must have; a refusal was thrown before. */
function given<T>(data: T): NonNullable<T> {
  if (data === undefined || data === null) {
    throw new Error("An answer lacks something");
  }
  return data;
}

/** What a call creates: its document names the schema, but not yet where it is answered. */
function created<T>(data: unknown): T {
  return given(data) as T;
}

/** A local user, by the password that all of them have. Nobody gets a token like this in production. */
function user(username: string) {
  return async () => {
    const answer = await fetch(`${keycloak}/realms/boyuan/protocol/openid-connect/token`, {
      method: "POST",
      body: new URLSearchParams({ grant_type: "password", client_id: "boyuan-cli", username, password: "boyuan" }),
    });
    return ((await answer.json()) as { access_token: string }).access_token;
  };
}

const { volunteer, partnership } = boyuan(gateway, tokens({ gateway, keycloak, clientId, clientSecret }));
const staff = boyuan(gateway, user("staff")).volunteer;
const member = boyuan(gateway, user(process.env.MEMBER ?? "volunteer16")).volunteer;

// The other side: staff plan an activity in eight minutes.
const begin = (Math.floor(Date.now() / 60_000) + 8) * 60_000;
const title = "Quick start: phone lessons in TypeScript";
await staff.POST("/api/volunteer/v1/activities", {
  body: {
    title,
    category: "COMMUNITY_SERVICE",
    communityCode: "boyuan",
    posts: [
      {
        name: "Helper",
        capacity: 2,
        shifts: [{ startsAt: new Date(begin).toISOString(), endsAt: new Date(begin + 3_600_000).toISOString() }],
      },
    ],
  },
});

// Where people are wanted.
const wanted = await volunteer.GET("/api/volunteer/v1/shifts", {
  params: { query: { open: true, community: "boyuan", limit: 200, to: new Date(begin + 60_000).toISOString() } },
});
const shift = given(given(wanted.data).items?.filter((each) => each.title === title).at(-1));
console.log("wanted", shift.title, shift.startsAt);

// A member is invited, and accepts.
const invitation = await volunteer.POST("/api/volunteer/v1/organizations/{code}/invitations", {
  params: { path: { code: partner } },
  body: { name: "林十六", studentNumber: `2026-${randomInt(1_000_000_000)}` },
});
const membership = await member.POST("/api/volunteer/v1/memberships/acceptances/{code}", {
  params: { path: { code: given(created<Volunteer["schemas"]["MemberView"]>(invitation.data).invitationCode) } },
});
const person = given(given(membership.data).personId);
console.log("joined", person);

// The group is signed up.
const group = await volunteer.POST("/api/volunteer/v1/shifts/{id}/group-sign-ups", {
  params: { path: { id: given(shift.id) } },
  body: { organization: partner, volunteerIds: [person] },
});
console.log("signed up", group.data);

// A receiver hears what happens, and believes what is signed.
const registered = await partnership.POST("/api/partnership/v1/universities/{code}/webhooks", {
  params: { path: { code: partner } },
  body: { url: `http://localhost:${port}/boyuan`, eventTypes: ["boyuan.volunteer.service-verified.v1"] },
});
const answered = created<Partnership["schemas"]["WebhookWithSecret"]>(registered.data);
const webhook = given(answered.webhook);
const verifier = new Webhook(given(answered.secret));
const heard = new Map<string, unknown>();
const receiver = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => (body += chunk));
  request.on("end", () => {
    try {
      const event = verifier.verify(body, request.headers as Record<string, string>) as { type: string; data: unknown };
      heard.set(event.type, event.data);
      response.writeHead(204).end();
    } catch {
      response.writeHead(401).end();
    }
  });
}).listen(port, "localhost");

async function hear(type: string): Promise<unknown> {
  for (let i = 0; i < 120 && !heard.has(type); i++) {
    await new Promise((done) => setTimeout(done, 500));
  }
  return given(heard.get(type));
}

await partnership.POST("/api/partnership/v1/webhooks/{id}/test", { params: { path: { id: given(webhook.id) } } });
console.log("ping", await hear("boyuan.partnership.ping.v1"));

// The member serves; two persons verify more than was scanned.
const code = async () => {
  const shown = await staff.GET("/api/volunteer/v1/shifts/{id}/check-in-code", {
    params: { path: { id: given(shift.id) } },
  });
  return { code: given(created<Volunteer["schemas"]["ChangingCode"]>(shown.data).code) };
};
const path = { id: given(shift.id) };
const record = await member.POST("/api/volunteer/v1/shifts/{id}/check-ins", { params: { path }, body: await code() });
await member.POST("/api/volunteer/v1/shifts/{id}/check-outs", { params: { path }, body: await code() });
const verification = { params: { path: { id: given(created<Volunteer["schemas"]["ServiceRecordView"]>(record.data).id) } } };
await volunteer.POST("/api/volunteer/v1/service-records/{id}/verification", {
  ...verification,
  body: { minutes: 60, reason: "Quick start: the whole shift" },
});
await staff.POST("/api/volunteer/v1/service-records/{id}/verification", { ...verification, body: {} });
console.log("verified", await hear("boyuan.volunteer.service-verified.v1"));

// The hours.
const hours = await volunteer.GET("/api/volunteer/v1/service-records", {
  params: { query: { organization: partner, status: "VERIFIED", limit: 1 } },
});
console.log("hours", given(hours.data).items?.[0]?.minutes);

await partnership.DELETE("/api/partnership/v1/webhooks/{id}", { params: { path: { id: given(webhook.id) } } });
receiver.close();
