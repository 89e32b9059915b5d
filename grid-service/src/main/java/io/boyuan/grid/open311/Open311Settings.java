package io.boyuan.grid.open311;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How Open311 clients are served. */
@ConfigMapping(prefix = "boyuan.grid.open311")
public interface Open311Settings {

  /**
   * The community that is meant when a client names no jurisdiction.
   *
   * @return a community's code
   */
  @WithDefault("boyuan")
  String jurisdiction();

  /**
   * Whether staff may choose a key themselves instead of being given one; for demonstrations, as
   * such keys can be guessed.
   *
   * @return false unless configured
   */
  @WithDefault("false")
  boolean chosenKeys();

  /**
   * Where photos are fetched from.
   *
   * @return the address of the gateway, without a slash at its end
   */
  @WithDefault("http://localhost:8080")
  String address();
}
