package io.boyuan.partnership.proposal;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a team saved at some time.
 *
 * @param number counts from 1
 * @param content what they proposed
 * @param budgetFen what it asks for, in fen
 * @param savedAt when it was saved
 */
@Schema(name = "ProposalVersion")
public record ProposalVersion(int number, ProposalPlan content, long budgetFen, Instant savedAt) {}
