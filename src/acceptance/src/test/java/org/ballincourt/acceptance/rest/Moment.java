package org.ballincourt.acceptance.rest;

import java.util.Random;

/**
 * When the power fails, drawn at random: at a point of the reading of history, after some changes,
 * or in some check. The other two kinds of work go on meanwhile.
 *
 * @param point percent read, changes answered or checks ended
 */
record Moment(Kind kind, int point) {

  private static final int MOST_CHANGES = Length.isFull() ? 150 : 40;
  private static final int MOST_CHECKS = 4;

  enum Kind {
    READ,
    CHANGED,
    CHECKED
  }

  static Moment draw(Random random) {
    Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
    return new Moment(kind, random.nextInt(most(kind)));
  }

  private static int most(Kind kind) {
    return switch (kind) {
      case READ -> 100;
      case CHANGED -> MOST_CHANGES;
      case CHECKED -> MOST_CHECKS;
    };
  }

  void await(Reading reading, Editing editing) throws InterruptedException {
    switch (kind) {
      case READ -> reading.await(point);
      case CHANGED -> editing.changes().await(point);
      case CHECKED -> editing.checks().await(point);
    }
  }

  @Override
  public String toString() {
    return switch (kind) {
      case READ -> point + " % of the histories were read";
      case CHANGED -> point + " changes were made";
      case CHECKED -> point + " checks were over";
    };
  }
}
