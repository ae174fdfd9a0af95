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
record Story(int day, Kind kind, Optional<String> assignee, String summary, List<Step> steps) {

  record Kind(String type, String component, String phase) {}

  /**
   * @param cells day, type, component, phase, assignee, summary, steps
   */
  static Story of(List<String> cells) {
    return new Story(
        Integer.parseInt(cells.get(0)),
        new Kind(cells.get(1), cells.get(2), cells.get(3)),
        Optional.of(cells.get(4)).filter(name -> !name.isEmpty()),
        cells.get(5),
        Stream.of(cells.get(6).split(", ")).map(Step::parse).toList());
  }
}
