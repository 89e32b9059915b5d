package io.boyuan.platform.problem;

/**
 * One thing wrong with the input.
 *
 * @param field where, as a path in the request such as {@code posts[0].capacity}
 * @param message what is wrong, in the caller's language
 */
public record Violation(String field, String message) {}
