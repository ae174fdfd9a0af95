package org.ballincourt.report.settings;

/**
 * What it takes us to find our way back into work that has lain with the client for long: our own
 * estimate, for us only.
 *
 * @param thresholdDays after more working days than these of a client's turn, from 1 to 60
 * @param halfHours that we need then, from 1 (half an hour) to 80
 */
public record GettingBack(int thresholdDays, int halfHours) {

  public static final int MOST_DAYS = 60;
  public static final int MOST_HALF_HOURS = 80;

  public GettingBack {
    requireWithin(thresholdDays, MOST_DAYS);
    requireWithin(halfHours, MOST_HALF_HOURS);
  }

  private static void requireWithin(int number, int most) {
    if (number < 1 || number > most) {
      throw new IllegalArgumentException("Not from 1 to " + most + ": " + number);
    }
  }

  /** As {@link #toString} writes it. */
  public static GettingBack of(String written) {
    String[] both = written.split(" ");
    return new GettingBack(Integer.parseInt(both[0]), Integer.parseInt(both[1]));
  }

  /** What we need, once. */
  public double hours() {
    return halfHours / 2.0;
  }

  /** Days and half hours, like {@code 10 4}. */
  @Override
  public String toString() {
    return thresholdDays + " " + halfHours;
  }
}
