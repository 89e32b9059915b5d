package io.boyuan.partnership.decision;

import io.boyuan.platform.text.Names;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposal that is funded, as everybody reads it once that is published.
 *
 * @param place where it stands in the ranking
 * @param title in a few words
 * @param team whose it is
 * @param university whose team that is
 * @param outcome whether it gets all or some of what it asks for
 * @param fundedFen what it gets, in fen
 */
@Schema(name = "FundedProposal")
record FundedProposal(
    int place, String title, Names team, Names university, Outcome outcome, long fundedFen) {}
