package io.boyuan.partnership.agreement;

import java.time.LocalDate;

/**
 * An agreement holds up to a day and no longer, as other features hear of it in the same
 * transaction.
 *
 * @param parties whose agreement
 * @param lastDay the last day on which it holds
 */
public record AgreementEnds(Parties parties, LocalDate lastDay) {}
