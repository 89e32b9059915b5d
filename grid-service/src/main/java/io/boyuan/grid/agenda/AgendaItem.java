package io.boyuan.grid.agenda;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a meeting talks about.
 *
 * @param id the item
 * @param position its place in the order, from 0
 * @param kind what it is
 * @param because why a matter was drawn, null for what else
 * @param matterId the matter, null for what else
 * @param actionId the overdue action item, null for what else
 * @param title in a few words
 * @param words what exactly, null when nothing is said
 */
@Schema(name = "AgendaItem")
record AgendaItem(
    UUID id,
    int position,
    Kind kind,
    Because because,
    UUID matterId,
    UUID actionId,
    String title,
    String words) {

  /** What an item is. */
  enum Kind {
    /** An open matter. */
    MATTER,
    /** An action that is overdue. */
    ACTION,
    /** What a party added. */
    OWN
  }

  /** Why a matter was drawn. */
  enum Because {
    /** A task of it is overdue. */
    OVERDUE,
    /** A decision on it waits for consent. */
    UNDECIDED,
    /** It is open, the newest first. */
    NEWEST
  }
}
