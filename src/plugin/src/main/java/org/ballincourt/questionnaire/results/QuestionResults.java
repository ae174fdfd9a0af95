package org.ballincourt.questionnaire.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.answer.KeptSheet;
import org.ballincourt.questionnaire.results.QuestionResult.Asked;

/**
 * Puts answers to the questions that they are of. Versions of a questionnaire are told together
 * where they ask in the same words, and apart where the words have changed.
 */
public final class QuestionResults {

  private static final Comparator<Wave> LATEST_FIRST =
      Comparator.comparing(Wave::version).reversed();

  private QuestionResults() {}

  /**
   * Of one questionnaire, in the order of its latest version, each question followed by earlier
   * words of it; then those that senders have added.
   */
  public static List<QuestionResult> of(List<Wave> waves) {
    List<Wave> latestFirst = waves.stream().sorted(LATEST_FIRST).toList();
    Map<String, List<Words>> byId = new LinkedHashMap<>();
    for (Wave wave : latestFirst) {
      for (Question question : wave.form().questions()) {
        words(byId.computeIfAbsent(question.id(), id -> new ArrayList<>()), question).add(wave);
      }
    }
    List<QuestionResult> results = new ArrayList<>();
    byId.values().forEach(each -> each.forEach(words -> results.add(words.result(null))));
    latestFirst.forEach(wave -> results.addAll(own(wave)));
    return results;
  }

  private static Words words(List<Words> known, Question question) {
    return known.stream()
        .filter(words -> areSame(words.question, question))
        .findFirst()
        .orElseGet(
            () -> {
              Words words = new Words(question);
              known.add(words);
              return words;
            });
  }

  /** A language that was added, notes and conditions change nothing of what is asked. */
  private static boolean areSame(Question one, Question other) {
    Set<Language> both = new HashSet<>(one.wordings().keySet());
    both.retainAll(other.wordings().keySet());
    return one.kind() == other.kind()
        && one.wanted().options().equals(other.wanted().options())
        && !both.isEmpty()
        && both.stream().allMatch(language -> one.in(language).equals(other.in(language)));
  }

  private static List<QuestionResult> own(Wave wave) {
    return wave.sending().form().own().stream()
        .map(
            question -> {
              Words words = new Words(question);
              words.add(wave);
              return words.result(wave.sending().id());
            })
        .toList();
  }

  /** A question in the same words, with the waves in which it was asked so. */
  private static final class Words {
    private final Question question;
    private final List<Wave> waves = new ArrayList<>();

    Words(Question question) {
      this.question = question;
    }

    void add(Wave wave) {
      waves.add(wave);
    }

    QuestionResult result(Long own) {
      SortedSet<Integer> versions = new TreeSet<>();
      waves.forEach(wave -> versions.add(wave.version()));
      Wave last = waves.get(0);
      Asked asked =
          new Asked(
              last.sending().form().questionnaire(), versions, own, last.form().mainLanguage());
      return new QuestionResult(asked, question, given());
    }

    private List<Given> given() {
      List<Given> given = new ArrayList<>();
      for (Wave wave : waves) {
        for (KeptSheet sheet : wave.told()) {
          Given each = new Given(wave, sheet, sheet.sheet().answerTo(question.id()));
          if (!each.answer().isEmpty()) {
            given.add(each);
          }
        }
      }
      return given;
    }
  }
}
