FROM node:24-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY libs/shared/package.json libs/shared/

FROM manifests AS build
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN NX_DAEMON=false node_modules/.bin/nx run-many -t build

# what runs in production: the API with its packages; the web is only files by now
FROM manifests AS packages
RUN npm ci --ignore-scripts --no-audit --no-fund --omit=dev --workspace=apps/api --workspace=libs/shared

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 WEB_DIST=/app/apps/web/dist
COPY --from=packages /app ./
COPY --from=build /app/libs/shared/dist libs/shared/dist
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/web/dist apps/web/dist
COPY apps/api/frameworks apps/api/frameworks
COPY apps/api/passwords apps/api/passwords
COPY tools tools
COPY LICENSE ./
RUN install --directory --owner=node --mode=700 /journal
USER node
EXPOSE 3000
CMD ["node", "--max-semi-space-size=16", "apps/api/dist/main.js"]
