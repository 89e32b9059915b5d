package io.boyuan.volunteer.matching;

/**
 * What is known of who gives a resource.
 *
 * @param promised how many places its people took in shifts of the last year
 * @param attended in how many of them they came
 * @param openMatches how many accepted matches it has still to serve
 */
record Standing(int promised, int attended, int openMatches) {

  static final Standing UNKNOWN = new Standing(0, 0, 0);
}
