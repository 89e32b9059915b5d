package io.boyuan.partnership.webhookdelivery;

/** Something is to be sent, once the transaction that says so is committed. */
public record DeliveriesWaiting() {}
