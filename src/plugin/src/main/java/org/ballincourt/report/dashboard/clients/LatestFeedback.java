package org.ballincourt.report.dashboard.clients;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.jira.Access;
import org.ballincourt.questionnaire.answer.LowAnswers;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.ballincourt.questionnaire.results.Wave;
import org.ballincourt.questionnaire.results.access.Waves;
import org.springframework.stereotype.Component;

/**
 * Tells which clients were not happy when they last said something, as far as whoever is asking may
 * read it; five statements.
 */
@Component
public class LatestFeedback {

  private final Access access;
  private final SendingStore sendings;
  private final Waves waves;

  @Inject
  public LatestFeedback(Access access, SendingStore sendings, Waves waves) {
    this.access = access;
    this.sendings = sendings;
    this.waves = waves;
  }

  /** Those of the projects whose feedback she may read. */
  List<Project> readable(Collection<Project> some) {
    return some.stream().filter(access::readsFeedback).toList();
  }

  /**
   * By client, when that was sent which has a low answer in it; only the latest that has answers
   * which may be seen counts.
   *
   * @param earliest what was sent before is not looked at
   */
  Map<Long, Instant> unhappy(Collection<Project> readable, Instant earliest) {
    List<Sending> lately =
        sendings.ofProjects(readable.stream().map(Project::getId).toList()).stream()
            .filter(each -> each.about().client() != null)
            .filter(each -> !each.made().at().isBefore(earliest))
            .toList();
    Map<Long, Wave> latest = new HashMap<>();
    waves.of(lately).stream()
        .filter(wave -> !wave.told().isEmpty())
        .forEach(
            wave -> latest.merge(wave.sending().about().client(), wave, LatestFeedback::later));
    Map<Long, Instant> unhappy = new HashMap<>();
    latest.forEach(
        (client, wave) -> {
          if (isLow(wave)) {
            unhappy.put(client, wave.sending().made().at());
          }
        });
    return unhappy;
  }

  private static Wave later(Wave one, Wave other) {
    return one.sending().made().at().isBefore(other.sending().made().at()) ? other : one;
  }

  private static boolean isLow(Wave wave) {
    return wave.told().stream()
        .anyMatch(sheet -> !LowAnswers.of(wave.form(), sheet.sheet()).isEmpty());
  }
}
