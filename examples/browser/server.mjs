// A server of files, with the policy that the page is made for: `node examples/browser/server.mjs [PORT]`.

import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join, normalize, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".gz": "application/gzip",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
};

/** Scripts are files of this server, and WebAssembly; nothing else is loaded from anywhere, and nothing is inline. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const page = dirname(fileURLToPath(import.meta.url));

/** Serves folders, each under its path. */
export function serve(folders) {
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const [prefix, folder] = folders.find(([prefix]) => path.startsWith(prefix)) ?? [];
    const file = folder && join(folder, normalize(path.slice(prefix.length) || "index.html"));
    const isInside = file?.startsWith(folder + sep);
    const found = isInside && statSync(file, { throwIfNoEntry: false })?.isFile();
    if (!found || !(extname(file) in TYPES)) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
      return;
    }
    response.writeHead(200, {
      "cache-control": "no-cache",
      "content-security-policy": POLICY,
      "content-type": TYPES[extname(file)],
      "x-content-type-options": "nosniff",
    });
    createReadStream(file).pipe(response);
  });
}

/** The page, the package under `/strikewise/`, and the market of the page's example. */
export const example = () =>
  serve([
    ["/strikewise/", dirname(createRequire(import.meta.url).resolve("strikewise/package.json"))],
    ["/sample-market/", join(page, "../../crates/data/sample_market")],
    ["/", page],
  ]);

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const port = Number(process.argv[2] ?? 8080);
  example().listen(port, "127.0.0.1", () => console.log(`http://localhost:${port}/`));
}
