package org.ballincourt.questionnaire.results.web.view;

import java.util.List;
import java.util.stream.Collectors;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.QuestionKind;
import org.ballincourt.questionnaire.results.QuestionResult;

/** What was answered to one question. */
public final class QuestionView {

  private final QuestionResult result;
  private final Words words;
  private final List<BarView> bars;
  private final List<GivenView> given;
  private final Texts texts;

  /**
   * @param ends of a scale; empty for others
   * @param figures sentences
   */
  public record Words(String ends, List<String> figures) {
    public Words {
      figures = List.copyOf(figures);
    }
  }

  public QuestionView(
      QuestionResult result, Words words, List<BarView> bars, List<GivenView> given, Texts texts) {
    this.result = result;
    this.words = words;
    this.bars = List.copyOf(bars);
    this.given = List.copyOf(given);
    this.texts = texts;
  }

  /** Unique on the page. */
  public String getAnchor() {
    String own = result.isOwn() ? "-own" + result.asked().own() : "";
    return result.asked().questionnaire()
        + "-"
        + result.asked().versions().first()
        + "-"
        + result.question().id()
        + own;
  }

  public String getPrompt() {
    return result.question().in(result.asked().main()).prompt();
  }

  public String getVersions() {
    if (result.isOwn()) {
      return texts.text("ballincourt.results.own");
    }
    String versions =
        result.asked().versions().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return texts.text("ballincourt.results.versions", result.asked().versions().size(), versions);
  }

  public boolean isScale() {
    return !words.ends().isEmpty();
  }

  public String getEnds() {
    return words.ends();
  }

  public List<String> getFigures() {
    return words.figures();
  }

  /** Whether there is anything to count. */
  public boolean isCounted() {
    return result.question().kind() != QuestionKind.TEXT && isAnswered();
  }

  public boolean isAnswered() {
    return !given.isEmpty();
  }

  public String getUnansweredText() {
    return texts.text("ballincourt.results.unanswered");
  }

  public String getChoiceLabel() {
    return texts.text("ballincourt.results.choice");
  }

  public String getCountLabel() {
    return texts.text("ballincourt.results.count");
  }

  public String getRecordedLabel() {
    return texts.text("ballincourt.results.recorded");
  }

  public boolean isRecorded() {
    return result.given().stream().anyMatch(each -> each.isRecordedByUs());
  }

  public List<BarView> getBars() {
    return bars;
  }

  public String getAnswersLabel() {
    return texts.text("ballincourt.results.answers", result.given().size());
  }

  /** Whether some answers are left to the table. */
  public boolean isMore() {
    return given.size() < result.given().size();
  }

  public String getMoreText() {
    return texts.text("ballincourt.results.more", result.given().size() - given.size());
  }

  public List<GivenView> getGiven() {
    return given;
  }
}
