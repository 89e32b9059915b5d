package io.boyuan.partnership.timetabling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A timetable as somebody makes it who takes one course after the other, those with the fewest
 * chances first, and puts each where it does best at that moment. What planning is measured
 * against.
 */
public final class GreedyTimetable {

  private GreedyTimetable() {}

  /**
   * Puts all classes somewhere that are nowhere yet.
   *
   * @param timetable with a room at least
   * @return the same, with every class in a slot and a room
   */
  public static Timetable fill(Timetable timetable) {
    var put = new ArrayList<ClassBlock>();
    var waiting = new ArrayList<ClassBlock>();
    timetable.blocks().forEach(block -> (block.isPut() ? put : waiting).add(block));
    waiting.sort(Comparator.comparingInt(block -> block.slots().size()));
    for (var block : waiting) {
      int best = Integer.MAX_VALUE;
      Slot bestSlot = null;
      Room bestRoom = null;
      for (var slot : block.slots()) {
        for (var room : timetable.rooms()) {
          int cost = cost(block.put(slot, room, false), put);
          if (cost < best) {
            best = cost;
            bestSlot = slot;
            bestRoom = room;
          }
        }
      }
      block.put(bestSlot, bestRoom, false);
      put.add(block);
    }
    return timetable;
  }

  private static int cost(ClassBlock block, List<ClassBlock> others) {
    int cost = 0;
    int broken = 1000;
    cost += block.fits() ? block.emptySeats() / 10 : broken;
    cost += block.hasWhatItNeeds() ? 0 : broken;
    cost += block.isWhileOpen() ? 0 : broken;
    cost += block.isWhileTeacherCan() ? 0 : broken;
    cost += block.isWhileAudienceHasTime() ? 0 : broken;
    cost += block.missingLessons() * broken;
    cost += block.isAsTeacherAvoids() ? 10 : 0;
    cost += block.isAsTeacherPrefers() ? 0 : 5;
    for (var other : others) {
      if (!block.overlaps(other)) {
        continue;
      }
      cost += block.room().equals(other.room()) ? broken : 0;
      cost += block.teacherId().equals(other.teacherId()) ? broken : 0;
      cost += block.cohort() != null && block.cohort().equals(other.cohort()) ? broken : 0;
      cost += block.audience() == other.audience() ? 2 : 0;
    }
    return cost;
  }
}
