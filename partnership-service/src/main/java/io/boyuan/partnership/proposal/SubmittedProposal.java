package io.boyuan.partnership.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposal of a list.
 *
 * @param proposal what it is
 * @param title in a few words
 * @param budgetFen what it asks for, in fen
 */
@Schema(name = "ListedProposal")
record SubmittedProposal(Proposal proposal, String title, long budgetFen) {}
