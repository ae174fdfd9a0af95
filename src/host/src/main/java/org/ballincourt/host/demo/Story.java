package org.ballincourt.host.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happens to one issue: a line of a project's text.
 *
 * @param day of its creation, a working day of the project, from 0
 * @param steps at least one; the status of the first is the one it is created in
 */
record Story(
    int day,
    Kind kind,
    Optional<String> assignee,
    String summary,
    List<Step> steps,
    Optional<Hours> hours) {

  record Kind(String type, String component, String phase) {}

  /** What people planned and took for it. */
  record Hours(int planned, int spent) {
    private static Hours parse(String text) {
      String[] both = text.split(" / ");
      return new Hours(Integer.parseInt(both[0]), Integer.parseInt(both[1]));
    }
  }

  /**
   * @param cells day, type, component, phase, assignee, summary, steps, and hours as in {@code 16 /
   *     22} where there are any
   */
  static Story of(List<String> cells) {
    return new Story(
        Integer.parseInt(cells.get(0)),
        new Kind(cells.get(1), cells.get(2), cells.get(3)),
        Optional.of(cells.get(4)).filter(name -> !name.isEmpty()),
        cells.get(5),
        Stream.of(cells.get(6).split(", ")).map(Step::parse).toList(),
        cells.stream().skip(7).map(Hours::parse).findFirst());
  }
}
