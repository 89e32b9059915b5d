package io.boyuan.grid.request;

import io.boyuan.platform.privacy.Seal;
import java.util.UUID;

/**
 * Who asks.
 *
 * @param id the person, null when they did not say who they are or are not known here
 * @param name what they are called, null when not said
 * @param isNameHidden whether those who solve it see no name
 * @param phone how to reach them
 * @param email likewise
 */
public record Asker(UUID id, String name, boolean isNameHidden, String phone, String email) {

  /** Somebody who does not say who they are. */
  public static final Asker NOBODY = new Asker(null, null, true, null, null);

  /** The same with what identifies them sealed. */
  Asker sealed(Seal seal) {
    return new Asker(id, name, isNameHidden, seal.sealed(phone), seal.sealed(email));
  }
}
