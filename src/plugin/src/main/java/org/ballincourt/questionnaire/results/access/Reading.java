package org.ballincourt.questionnaire.results.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.results.Filter;
import org.ballincourt.questionnaire.results.QuestionResult;
import org.ballincourt.questionnaire.results.QuestionResults;
import org.ballincourt.questionnaire.results.Wave;

/**
 * What somebody reads at once.
 *
 * @param filter what she has asked for
 * @param all the sendings that she may read, before the filter; the latest first
 * @param waves those that the filter takes, the latest first
 * @param extent of what it is a part
 */
public record Reading(Filter filter, List<Sending> all, List<Wave> waves, Extent extent) {

  /**
   * @param read the projects with sendings of these clients whose answers she may read
   * @param seen those of them that she may browse, whether she may read answers there or not
   */
  public record Extent(int read, int seen) {}

  public Reading {
    all = List.copyOf(all);
    waves = List.copyOf(waves);
  }

  /** Questionnaire by questionnaire, that of the latest sending first. */
  public Collection<List<Wave>> byQuestionnaire() {
    return waves.stream()
        .collect(
            groupingBy(
                (Wave wave) -> wave.sending().form().questionnaire(), LinkedHashMap::new, toList()))
        .values();
  }

  /** Those of all questionnaires. */
  public List<QuestionResult> results() {
    return byQuestionnaire().stream().flatMap(waves -> QuestionResults.of(waves).stream()).toList();
  }
}
