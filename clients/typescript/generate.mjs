// Types of every service's API, from the documents that a running suite gives.
import { mkdir, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const gateway = process.env.BOYUAN_GATEWAY_URL ?? "http://localhost:8080";

await mkdir("generated", { recursive: true });
for (const service of ["volunteer", "grid", "booking", "partnership"]) {
  const document = new URL(`/api/${service}/v1/openapi?format=json`, gateway);
  await writeFile(`generated/${service}.ts`, astToString(await openapiTS(document)));
  console.log(`generated/${service}.ts`);
}
