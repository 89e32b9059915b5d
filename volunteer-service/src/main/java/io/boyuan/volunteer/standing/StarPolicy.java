package io.boyuan.volunteer.standing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/** 星级: from how many hours on somebody has how many stars (V10). */
@ConfigMapping(prefix = "boyuan.volunteer.stars")
public interface StarPolicy {

  /**
   * Hours for one star, two stars and so on, rising.
   *
   * @return hours of verified service
   */
  @WithDefault("100,300,600,1000,1500")
  @NotEmpty
  List<Integer> hours();

  /**
   * The stars for so much service.
   *
   * @param minutes verified
   * @return none to as many as there are
   */
  default int starsFor(long minutes) {
    return (int) hours().stream().filter(hours -> minutes >= hours * 60L).count();
  }

  /**
   * What is missing for one more star.
   *
   * @param minutes verified
   * @return minutes, none for who has all
   */
  default long minutesToNext(long minutes) {
    return hours().stream()
        .mapToLong(hours -> hours * 60L - minutes)
        .filter(missing -> missing > 0)
        .findFirst()
        .orElse(0);
  }
}
