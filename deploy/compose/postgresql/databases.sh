#!/usr/bin/env bash
# Runs once, over an empty volume: a database and a role for each service and for Keycloak; none may enter another's.
set -euo pipefail

statements() {
  for name in volunteer grid booking partnership keycloak; do
    echo "create role $name login password '$(cat "/run/secrets/database-$name")';"
    if [ "$name" != keycloak ]; then
      echo "alter role $name set transaction_timeout = '60s';"
      echo "alter role $name set idle_in_transaction_session_timeout = '30s';"
    fi
    echo "create database $name owner $name;"
    echo "revoke connect, temporary on database $name from public;"
  done
  for database in postgres template1; do
    echo "revoke connect on database $database from public;"
  done
}

statements | psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres
