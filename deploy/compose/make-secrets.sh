#!/usr/bin/env bash
# Makes the random secrets that compose.yaml hands to the containers; what is there already stays as it is.
set -euo pipefail
cd "$(dirname "$0")"
umask 077
mkdir -p secrets

random() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }

# secret NAME: containers read it as another user; the folder keeps everybody else out.
secret() {
  if [ ! -s "secrets/$1" ]; then
    cat > "secrets/$1"
    chmod 644 "secrets/$1"
  else
    cat > /dev/null
  fi
}

for name in postgres keycloak volunteer grid booking partnership; do
  random | secret "database-$name"
done
for client in boyuan-web university-wzu dispatch-centre; do
  random | secret "client-$client"
done
random | secret keycloak-admin
for context in volunteer grid booking partnership; do
  printf 'quarkus.datasource.password=%s\nboyuan.privacy.keys=1:%s\n' \
    "$(cat "secrets/database-$context")" "$(random)" | secret "$context.properties"
done
printf 'boyuan.gateway.sign-in.enabled=true\nboyuan.gateway.sign-in.client-secret=%s\nboyuan.gateway.sign-in.cookie-secret=%s\n' \
  "$(cat secrets/client-boyuan-web)" "$(random)" | secret gateway.properties
