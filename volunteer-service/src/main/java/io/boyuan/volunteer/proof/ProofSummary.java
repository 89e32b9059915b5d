package io.boyuan.volunteer.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A proof in its holder's list.
 *
 * @param id the proof
 * @param number which proof of the issuer it is
 * @param code what anyone verifies it by
 * @param issuer who issued it, in Chinese
 * @param issuerEn who issued it, in English
 * @param from first day
 * @param to last day
 * @param minutes whole minutes of service
 * @param scannedMinutes how many of them were scanned
 * @param records how many services
 * @param issuedAt when it was issued
 */
record ProofSummary(
    UUID id,
    String number,
    String code,
    String issuer,
    String issuerEn,
    LocalDate from,
    LocalDate to,
    int minutes,
    int scannedMinutes,
    int records,
    Instant issuedAt) {}
