package io.boyuan.partnership.outcome;

import io.boyuan.platform.text.Names;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 成果: what came of an award, as everybody reads it.
 *
 * @param id the outcome
 * @param communityCode whose challenge it was
 * @param title in a few words
 * @param words what came of it, in Chinese
 * @param wordsEn the same in English
 * @param callTitle what the call was called
 * @param team the team
 * @param university its university
 * @param amountFen what it was awarded, in fen
 * @param paidFen what was paid, in fen
 * @param publishedAt when it was published
 * @param version rises with each change
 */
@Schema(name = "VentureOutcome")
record VentureOutcome(
    UUID id,
    String communityCode,
    Names title,
    String words,
    String wordsEn,
    Names callTitle,
    Names team,
    Names university,
    long amountFen,
    long paidFen,
    Instant publishedAt,
    long version) {}
