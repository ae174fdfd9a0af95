package org.ballincourt.questionnaire.results.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * What was answered, on the wire.
 *
 * @param sendings those that are looked at, the latest first
 * @param questions questionnaire by questionnaire
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FeedbackJson(
    ScopeJson scope, List<WaveJson> sendings, List<QuestionResultJson> questions) {

  /**
   * Of what it is a part.
   *
   * @param read how many of the projects with such sendings are in it
   * @param seen how many of them the viewer may browse
   */
  public record ScopeJson(int read, int seen) {}

  /**
   * A sending.
   *
   * @param told whether its answers may be seen; without names not before five have answered or it
   *     is closed
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record WaveJson(
      long id,
      WaveAboutJson about,
      long questionnaire,
      int version,
      boolean named,
      String sentAt,
      String closedAt,
      boolean told,
      ResponseRateJson answered) {}

  /** Whose work it is about, as it was called then; the client may be null. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record WaveAboutJson(String project, String projectName, Long client, String clientName) {}

  /** How many answered, of how many whom it reached, with all other parts of those invited. */
  public record ResponseRateJson(
      int finished,
      int delivered,
      int started,
      int waiting,
      int expired,
      int bounced,
      int revoked,
      int recorded) {}

  /**
   * What was answered to one question, asked in the same words.
   *
   * @param versions in which versions it was asked so
   * @param sending null for one of the questionnaire; else to which its sender has added it
   * @param answers how many answered it themselves
   * @param counts by choice
   * @param recorded the same of what we wrote down
   * @param share of a rating who chose 4 or 5, of yes or no who said yes; null for others, or
   *     without an answer
   * @param given each answer
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record QuestionResultJson(
      long questionnaire,
      List<Integer> versions,
      Long sending,
      String question,
      String kind,
      String prompt,
      int answers,
      Map<String, Integer> counts,
      Map<String, Integer> recorded,
      NpsJson nps,
      ShareJson share,
      Double effort,
      List<GivenJson> given) {}

  /** Score and half its interval are null below 30 answers. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record NpsJson(int promoters, int passives, int detractors, Double score, Double margin) {}

  /** Some of all; between which parts of 1 it lies in 95 of 100 cases. */
  public record ShareJson(int hits, int of, double low, double high) {}

  /**
   * One answer.
   *
   * @param name whose it is; null without names
   * @param finishedAt null without names
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record GivenJson(
      String sheet,
      long sending,
      String name,
      boolean recordedByUs,
      String finishedAt,
      List<String> chosen,
      String text) {}
}
