package io.boyuan.partnership.feedback;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * What somebody said in words.
 *
 * @param words as they were said
 * @param shuffled where it stands in an order that says nothing
 */
record FeedbackWords(String words, @JsonIgnore UUID shuffled) {}
