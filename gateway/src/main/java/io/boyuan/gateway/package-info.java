/**
 * The one door of the suite: checks tokens, routes to the services, shows their APIs on one page.
 */
package io.boyuan.gateway;
