package io.boyuan.volunteer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void chinese_stands_in_pairs_and_other_words_as_they_are() {
    assertThat(Words.document(List.of("垃圾分类 Day", "英语角")))
        .isEqualTo("'垃圾':1 '圾分':2 '分类':3 '类':4 'day':5 '英语':7 '语角':8 '角':9");
  }

  @Test
  void what_is_looked_for_keeps_its_order_and_begins_words() {
    assertThat(Words.query("垃圾")).isEqualTo("('垃圾')");
    assertThat(Words.query("垃圾分类")).isEqualTo("('垃圾' <-> '圾分' <-> '分类')");
    assertThat(Words.query("类 Eng")).isEqualTo("'类':* & 'eng':*");
    assertThat(Words.query("' & ! \\ :*")).isEmpty();
  }

  @Test
  void a_character_outside_the_basic_plane_is_one_character() {
    assertThat(Words.document(List.of("𠮷野家"))).isEqualTo("'𠮷野':1 '野家':2 '家':3");
  }
}
