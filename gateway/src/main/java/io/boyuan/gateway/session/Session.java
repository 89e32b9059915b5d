package io.boyuan.gateway.session;

import io.boyuan.gateway.token.SignedIn;

/**
 * Somebody who has signed in with a browser. All of it is in their cookies, encrypted; the gateway
 * keeps nothing.
 *
 * @param id Keycloak's name of the session
 * @param caller who it is
 * @param accessToken what services are shown; never the page
 * @param refreshToken what ends the session at Keycloak
 */
record Session(String id, SignedIn caller, String accessToken, String refreshToken) {}
