package io.boyuan.partnership.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposal with its content.
 *
 * @param proposal what it is
 * @param shown the version that the reader may read
 */
@Schema(name = "ProposalView")
record ProposalView(Proposal proposal, ProposalVersion shown) {}
