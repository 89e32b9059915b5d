package io.boyuan.partnership.webhooksending;

import java.util.UUID;

/**
 * The right to send to a webhook, for a while.
 *
 * @param webhook which
 * @param number the webhook's count of turns; once it is another, this one is over
 */
record Turn(UUID webhook, long number) {}
