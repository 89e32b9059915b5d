#!/usr/bin/env bash
# Keycloak takes no secrets from files: this hands them over. The realm is the one of deploy/keycloak, its
# confidential clients with the secrets that were made for them. Written for bash alone: the image has little else.
set -euo pipefail

secrets=${SECRETS:-/run/secrets}
realm=$(<"${REALM:-/realm/boyuan-realm.json}")
import=${IMPORT:-/opt/keycloak/data/import}

export KC_DB_PASSWORD=$(<"$secrets/database-keycloak")
export KC_BOOTSTRAP_ADMIN_PASSWORD=$(<"$secrets/keycloak-admin")

for client in boyuan-web university-wzu dispatch-centre; do
  id="\"clientId\": \"$client\","
  if [[ $realm != *"$id"* ]]; then
    echo "The realm has no client $client" >&2
    exit 1
  fi
  realm=${realm/"$id"/"$id \"secret\": \"$(<"$secrets/client-$client")\","}
done
mkdir -p "$import"
printf '%s\n' "$realm" >"$import/boyuan-realm.json"

exec "${KEYCLOAK:-/opt/keycloak/bin/kc.sh}" start --import-realm
